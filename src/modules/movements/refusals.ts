import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  movement_is_named_once: 'Trong thời gian này đơn vị đã có phong trào hoặc chủ đề mang tên ấy.',
  movement_ends_after_it_began: 'Ngày kết thúc không thể trước ngày bắt đầu.',
  movement_begins_when_launched:
    'Ngày bắt đầu không thể sớm hơn ngày phát động quá một năm; hãy xem lại hai ngày.',
  movement_is_not_merged_into_itself: 'Hãy chọn một phong trào khác để gộp vào.',
  movement_from_above_is_carried_once: 'Đơn vị đã hưởng ứng phong trào này rồi.',
  movement_is_adjusted_once_a_day:
    'Ngày này phong trào đã được phát động hoặc điều chỉnh; hãy chọn ngày khác.',
  movement_decision_is_whole: 'Văn bản phát động cần cả số và ngày.',
  registration_is_of_one: 'Một bản đăng ký là của một người hoặc của một tổ.',
  final_review_is_one_a_year:
    'Phong trào đã có tổng kết năm này. Nếu ghi nhầm, hãy rút bản cũ trước.',
})
