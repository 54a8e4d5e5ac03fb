import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  quiz_paper_has_questions: 'Một đề có từ 1 đến 100 câu.',
  quiz_takes_time: 'Thời gian làm bài từ 1 đến 240 phút.',
  quiz_closes_after_it_opened: 'Ngày kết thúc phải sau ngày mở.',
  quiz_allows_attempts: 'Mỗi người được thi từ 1 đến 20 lượt.',
  question_is_asked_once: 'Câu hỏi này đã có trong ngân hàng.',
  only_offered_answers_are_chosen: 'Câu trả lời không thuộc đề này.',
})
