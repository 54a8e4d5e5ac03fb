export const questionKindLabels = {
  single: 'Một câu trả lời đúng',
  multiple: 'Nhiều câu trả lời đúng',
  truth: 'Đúng hay sai',
} as const
export type QuestionKind = keyof typeof questionKindLabels

export const quizStateLabels = {
  draft: 'Đang soạn',
  trial: 'Đang thi thử',
  open: 'Đang thi chính thức',
  closed: 'Đã kết thúc',
} as const
export type QuizState = keyof typeof quizStateLabels
