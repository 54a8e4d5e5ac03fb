import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  event_for_a_group_of_the_unit: 'Tổ hoặc bộ phận này không thuộc đơn vị.',
  event_for_a_body_of_the_unit: 'Ban này không thuộc đơn vị.',
  event_names_its_audience: 'Hãy chọn tổ, bộ phận hoặc ban được mời.',
  event_ends_after_it_began: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
  event_registration_ends_in_time: 'Hạn đăng ký không thể sau ngày kết thúc hoạt động.',
  event_capacity_is_positive: 'Số chỗ phải từ 1 trở lên; để trống nếu không giới hạn.',
  event_is_never_over_capacity:
    'Số người đã có chỗ nhiều hơn số chỗ; không thể nhận thêm hoặc giảm số chỗ xuống dưới đó.',
  event_budget_is_an_amount: 'Dự toán phải từ 0 đến dưới 1.000 tỷ đồng.',
  event_guests_are_counted: 'Số khách hoặc số cháu chưa đúng.',
  cancelled_event_says_why: 'Hủy hoạt động thì phải ghi lý do.',
  registration_for_an_event: 'Không có hoạt động này.',
  one_registration_each: 'Người này đã đăng ký rồi.',
  attendance_of_an_event: 'Không có hoạt động này.',
  event_photo_is_at_most_10_mb: 'Ảnh phải có nội dung và không quá 10 MB.',
  course_ends_after_it_began: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
  course_hours_are_counted: 'Số giờ từ 1 đến 5.000, số ngày từ 1 đến 1.500.',
  course_cost_is_an_amount: 'Chi phí phải từ 0 đến dưới 1.000 tỷ đồng.',
  training_in_a_course: 'Không có lớp này.',
  training_of_member_once: 'Người này đã có trong danh sách lớp.',
  training_of_person_once: 'Người này đã có trong danh sách lớp.',
  training_of_guest_once: 'Người này đã có trong danh sách lớp.',
  training_hours_are_counted: 'Số giờ từ 1 đến 5.000.',
  who_is_no_member_comes_from_somewhere:
    'Người không phải đoàn viên của đơn vị thì phải ghi đơn vị công tác.',
  entry_is_for_one_thing: 'Bút toán này đã gắn với một hoạt động hoặc một lớp.',
  proposal_is_for_one_thing: 'Đề nghị chi này đã gắn với một hoạt động hoặc một lớp.',
})
