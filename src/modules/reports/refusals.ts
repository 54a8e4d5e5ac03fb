import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  one_report_a_period: 'Kỳ này đã có báo cáo. Hãy mở báo cáo đó để soạn tiếp.',
  one_period_rule_a_day: 'Trong khoảng thời gian này đã có quy định về ngày chốt số liệu.',
  one_template_a_day: 'Có người khác vừa đặt mẫu báo cáo. Hãy mở lại trang rồi xem lại.',
  due_after_the_period: 'Hạn nộp phải từ ngày cuối kỳ trở đi.',
  submitted_report_is_frozen: 'Báo cáo đã gửi nên số liệu và nội dung không sửa được nữa.',
  attachment_is_at_most_10_mb: 'Tệp đính kèm phải có nội dung và không quá 10 MB.',
  override_says_who_and_why: 'Sửa số phải có lý do.',
})
