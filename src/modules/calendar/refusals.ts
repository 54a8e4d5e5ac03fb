import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  own_day_is_in_the_month: 'Tháng này không có ngày ấy.',
  own_day_began_in_a_year: 'Năm thành lập phải từ 1000 đến 2100.',
  own_day_is_named_once: 'Đơn vị đã có ngày mang tên này.',
  one_programme_a_year: 'Chương trình của năm này đã lập rồi.',
  programme_day_is_in_its_year: 'Ngày này không thuộc năm của chương trình.',
  dropped_day_says_why: 'Không tổ chức thì phải ghi lý do.',
  anniversary_is_not_before_its_beginning: 'Năm bắt đầu phải trước hoặc bằng năm của chương trình.',
  programme_has_a_shipped_day_once: 'Ngày này đã có trong chương trình.',
  programme_has_an_own_day_once: 'Ngày này đã có trong chương trình.',
  task_is_for_somebody: 'Hãy chọn một chức vụ hoặc một đoàn viên nhận việc.',
  task_is_before_its_day: 'Việc chuẩn bị làm trước ngày ấy từ 0 đến 365 ngày.',
  task_is_given_once: 'Việc này đã giao rồi.',
  meeting_says_whose: 'Hãy chọn đúng ban, bộ phận hoặc tổ của cuộc họp.',
  meetings_end_after_they_begin: 'Ngày kết thúc phải sau ngày bắt đầu.',
  meetings_are_planned_for_ten_years_at_most: 'Lịch họp lập cho nhiều nhất mười năm.',
  one_meeting_a_day: 'Ngày này đã có một cuộc họp trong lịch.',
  somebody_came: 'Số người dự phải từ 1 đến 30.000.',
  held_meeting_is_not_called_off: 'Cuộc họp đã ghi không họp; hãy bỏ ghi trước.',
  called_off_meeting_says_why: 'Không họp thì phải ghi lý do.',
})
