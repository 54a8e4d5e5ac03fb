const keep = 'own: chair deputy committee'
const read = 'own: chair deputy committee inspector group-leader'

export const quizzes: Record<string, string> = {
  'quizzes.add-question': keep,
  'quizzes.change-quiz': keep,
  'quizzes.end-quiz': keep,
  'quizzes.find-paper': 'own: member',
  'quizzes.find-quiz': read,
  'quizzes.import-questions': keep,
  'quizzes.list-my-quizzes': 'own: member',
  'quizzes.list-quizzes': read,
  'quizzes.open-quiz': keep,
  'quizzes.publish-quiz': keep,
  'quizzes.read-bank': keep,
  'quizzes.remove-question': keep,
  'quizzes.start-attempt': 'own: member',
  'quizzes.submit-attempt': 'own: member',
}
