import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  one_criteria_set_a_day: 'Đã có một bộ tiêu chí áp dụng từ ngày này.',
  criterion_has_points: 'Điểm tối đa của mỗi tiêu chí phải từ 1 đến 1.000.',
  gate_limit_is_possible: 'Mức của điều kiện phải từ 0 đến 366.',
  quota_is_persons_or_percent: 'Chỉ tiêu ghi số người hoặc tỷ lệ %, một trong hai.',
  assignment_says_what: 'Hãy ghi việc được giao.',
  work_is_assigned_once: 'Việc này đã giao cho người đó trong tháng.',
  absence_has_days: 'Số ngày phải từ 1 đến 366.',
  round_is_opened_once: 'Kỳ này đã có một đợt bình xét.',
  member_is_once_in_a_round: 'Người này đã có trong đợt bình xét.',
  left_out_has_no_degree: 'Người không xếp loại thì không có mức xếp loại.',
  concluded_round_is_frozen: 'Đợt bình xét đã kết luận; muốn sửa phải mở lại, có lý do.',
  points_are_within_the_criterion: 'Có điểm vượt quá điểm tối đa của tiêu chí.',
  each_criterion_has_points: 'Hãy cho điểm đủ các tiêu chí.',
  one_open_objection: 'Bạn đã gửi một ý kiến và đang chờ trả lời.',
})
