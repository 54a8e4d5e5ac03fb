export const quizzes: Record<string, string> = {}
