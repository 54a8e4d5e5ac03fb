import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  vote_share_is_a_share: 'Tỷ lệ đạt phải lớn hơn 0 và không quá cả số.',
  vote_quorum_is_a_share: 'Tỷ lệ dự tối thiểu không thể quá cả số.',
  vote_marks_at_least_one: 'Phải được chọn ít nhất một mục.',
  vote_has_a_seat: 'Số người trúng phải từ 1 trở lên.',
  vote_of_a_body_names_it: 'Hãy chọn ban hoặc hội đồng bỏ phiếu.',
  vote_reference_is_whole: 'Nguồn của cuộc bỏ phiếu phải đủ loại và số.',
  cancelled_vote_says_why: 'Hủy cuộc bỏ phiếu phải ghi lý do.',
  no_more_ballots_than_papers:
    'Số phiếu thu về nhiều hơn số phiếu đã phát. Cuộc bỏ phiếu này không thể công nhận; hãy hủy và làm lại.',
  spoiled_are_among_the_collected: 'Phiếu trắng và phiếu hỏng không thể nhiều hơn số phiếu thu về.',
  one_second_round: 'Cuộc bỏ phiếu này đã có vòng hai.',
  roll_is_frozen: 'Danh sách cử tri đã chốt nên không thêm, bớt được nữa.',
  papers_are_handed_out_first: 'Chỉ phát phiếu hoặc gạch tên khi đang phát phiếu.',
  one_paper_each:
    'Người này đã nhận một phiếu rồi. Mỗi người chỉ có một phiếu, giấy hoặc điện thoại.',
  struck_elector_has_no_paper:
    'Người đã gạch tên không nhận phiếu; người đã nhận phiếu không gạch tên được.',
  elector_is_once_on_the_roll: 'Người này đã có trong danh sách cử tri.',
  box_is_open: 'Hòm phiếu chưa mở hoặc đã đóng.',
  paper_numbers_fit: 'Phiếu trắng và phiếu hỏng không thể nhiều hơn số phiếu thu về.',
  papers_are_confirmed_by_another: 'Người nhập và người xác nhận phải là hai người khác nhau.',
  paper_tally_is_not_negative: 'Số phiếu không thể là số âm.',
  no_more_papers_than_handed_out: 'Số phiếu giấy thu về nhiều hơn số phiếu giấy đã phát.',
})
