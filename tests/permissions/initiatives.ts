const read = 'own: chair deputy committee inspector | above: chair deputy committee inspector'
const everybody = 'own: chair deputy committee treasurer accountant inspector group-leader member'

export const initiatives: Record<string, string> = {
  'initiatives.answer-submission': 'above: chair deputy',
  'initiatives.change-initiative': 'own: chair deputy committee member',
  'initiatives.decide-initiative': 'own: chair deputy',
  'initiatives.enter-initiative': 'own: chair deputy committee',
  'initiatives.export-initiatives': read,
  'initiatives.find-initiative': read,
  'initiatives.list-eligible': read,
  'initiatives.list-initiative-choices': everybody,
  'initiatives.list-initiatives': read,
  'initiatives.list-my-initiatives': 'own: member',
  'initiatives.propose-initiative': 'own: member',
  'initiatives.submit-initiative': 'own: chair deputy',
  'initiatives.withdraw-decision': 'own: chair deputy',
  'initiatives.withdraw-initiative': 'own: chair deputy committee member',
  'initiatives.withdraw-submission': 'own: chair deputy',
}
