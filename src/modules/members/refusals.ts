import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  member_is_entered_once: 'Đơn vị đã có hồ sơ của người này.',
  card_number_is_unique: 'Số thẻ này đã cấp cho một đoàn viên khác của đơn vị.',
  member_card: 'Số thẻ này đã cấp cho một đoàn viên khác của đơn vị.',
  issued_card_has_a_number: 'Thẻ đã cấp thì phải có số thẻ.',
  membership_ends_after_it_began: 'Ngày rời công đoàn không thể trước ngày vào.',
  memberships_do_not_overlap: 'Trong thời gian này người đó đã là đoàn viên của đơn vị.',
  suspension_ends_after_it_began: 'Ngày trở lại không thể trước ngày tạm dừng.',
  suspensions_do_not_overlap: 'Trong thời gian này đoàn viên đã được tạm dừng sinh hoạt rồi.',
  group_of_own_unit: 'Đơn vị không có tổ hoặc bộ phận này.',
  one_group_a_day: 'Trong thời gian này đoàn viên đã thuộc một tổ khác.',
  group_assignment_ends_after_it_began: 'Ngày rời tổ không thể trước ngày vào tổ.',
  extra_field_label_is_unique: 'Đơn vị đã có trường thông tin mang tên này.',
  choice_has_options: 'Trường chọn một cần có ít nhất một lựa chọn.',
  transfer_goes_elsewhere: 'Đơn vị nhận phải là một đơn vị khác.',
  one_open_transfer: 'Đoàn viên này đang có một giấy chuyển sinh hoạt chờ trả lời.',
  member_worker_type_fkey: 'Loại lao động chưa có trong danh mục.',
  member_professional_level_fkey: 'Trình độ chuyên môn chưa có trong danh mục.',
  member_political_level_fkey: 'Trình độ lý luận chính trị chưa có trong danh mục.',
})
