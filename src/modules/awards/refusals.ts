import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  title_is_for_somebody: 'Hãy chọn danh hiệu dành cho cá nhân, tập thể hay cả hai.',
  title_prizes_are_amounts: 'Tiền thưởng phải từ 0 đồng đến dưới 1.000 tỷ đồng.',
  title_ends_after_it_began: 'Ngày thôi áp dụng phải sau ngày bắt đầu.',
  one_title_of_a_name_a_day: 'Trong thời gian này danh mục đã có danh hiệu cùng tên.',
  proposal_period_ends_after_it_began: 'Ngày cuối của giai đoạn phải sau ngày đầu.',
  candidate_is_proposed_once: 'Người hoặc tập thể này đã có trong danh sách.',
  submitted_list_is_frozen:
    'Danh sách đã trình nên không sửa được nữa; hãy đợi cấp trên trả lại hoặc rút về.',
  turning_back_says_why: 'Trả lại hoặc không đồng ý thì phải ghi lý do.',
  decision_number_is_free: 'Quyết định số này trong năm đã được ghi rồi.',
  decision_amounts_are_amounts: 'Tiền thưởng phải từ 0 đồng đến dưới 1.000 tỷ đồng.',
  two_people_decide_on_prizes:
    'Khoản này từ mức phải có hai người: người ghi quyết định và người duyệt chi phải khác nhau.',
  prizes_are_paid_once: 'Bút toán này đã chi cho một quyết định khác.',
  paid_prizes_have_their_entry: 'Tiền thưởng đã chi phải có bút toán trong sổ.',
  candidate_is_honoured_once: 'Có người trong danh sách đã được khen theo đề nghị này rồi.',
  certificate_number_is_free: 'Số giấy chứng nhận vừa được cấp cho người khác, hãy làm lại.',
  honour_is_entered_once: 'Sổ đã có khen thưởng này của cùng người, cùng năm, cùng quyết định.',
  honour_is_given_once: 'Khen thưởng này đã có trong sổ.',
  honour_year_is_of_its_day: 'Năm phải là năm của ngày quyết định.',
})
