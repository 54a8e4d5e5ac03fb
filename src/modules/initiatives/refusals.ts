import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  benefit_is_an_amount: 'Giá trị làm lợi phải từ 0 đồng trở lên.',
  recognised_benefit_is_an_amount: 'Giá trị làm lợi được công nhận phải từ 0 đồng trở lên.',
  shares_sum_to_100: 'Tỷ lệ đóng góp của các tác giả phải cộng lại đúng 100%.',
  share_is_between_1_and_100: 'Tỷ lệ đóng góp của mỗi tác giả từ 1% đến 100%.',
  same_initiative_is_recognised_once:
    'Đã có một sáng kiến cùng tên được công nhận; một giải pháp chỉ được công nhận một lần.',
  recognised_once_in_a_scope: 'Sáng kiến này đã được công nhận ở phạm vi ấy rồi.',
  recognition_has_number_and_benefit:
    'Công nhận phải có số quyết định và giá trị làm lợi (0 nếu không tính được bằng tiền).',
  other_results_say_why: 'Không công nhận hoặc yêu cầu bổ sung thì phải ghi lý do.',
  one_submission_at_a_time: 'Sáng kiến này đang chờ cấp trên trả lời.',
  no_means_says_why: 'Trả lại hoặc không công nhận thì phải ghi lý do.',
  model_photo_is_at_most_10_mb: 'Ảnh phải có nội dung và không quá 10 MB.',
  model_is_published_once: 'Mô hình này đã được đơn vị phổ biến rồi.',
  model_is_adopted_once: 'Đơn vị đang áp dụng mô hình này rồi.',
  nobody_adopts_the_own_model: 'Đây là mô hình của chính đơn vị.',
  nobody_learns_from_itself: 'Đơn vị không thể học từ chính mình.',
  given_up_after_it_began: 'Ngày thôi áp dụng không thể trước ngày bắt đầu.',
  returned_model_says_why: 'Trả lại thì phải ghi cần sửa gì.',
})
