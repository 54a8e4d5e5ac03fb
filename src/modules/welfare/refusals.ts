import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  entitlement_has_an_amount: 'Mức chi phải từ 1 đồng đến dưới 1.000 tỷ đồng.',
  entitlement_limit_is_positive: 'Số lần mỗi năm phải từ 1 trở lên; để trống nếu không giới hạn.',
  entitlement_ends_after_it_began: 'Ngày thôi áp dụng phải sau ngày bắt đầu.',
  one_entitlement_a_day: 'Trong thời gian này đã có một mức cho cùng việc, cùng người thân.',
  case_has_an_amount: 'Số tiền phải từ 1 đồng đến dưới 1.000 tỷ đồng.',
  outside_the_catalogue_says_why: 'Chi ngoài danh mục phải ghi lý do.',
  two_people_decide_on_a_case:
    'Khoản này từ mức phải có hai người: người ghi và người duyệt phải khác nhau.',
  case_decision_says_when: 'Duyệt hay không duyệt đều phải có ngày.',
  refused_case_says_why: 'Không duyệt thì phải ghi lý do.',
  paid_case_has_its_entry: 'Hồ sơ đã chi phải có bút toán trong sổ.',
  case_is_paid_once: 'Bút toán này đã chi cho một hồ sơ khác.',
  paid_case_is_frozen: 'Hồ sơ đã chi thì không sửa được; hãy đảo phiếu chi rồi làm lại.',
  photo_is_at_most_10_mb: 'Ảnh phải có nội dung và không quá 10 MB.',
})
