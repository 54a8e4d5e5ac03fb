const everybody =
  'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector'
const officers =
  'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector'
const proposals =
  'own: chair deputy committee inspector group-leader | above: chair deputy committee inspector'

export const awards: Record<string, string> = {
  'awards.add-candidates': 'own: chair deputy committee',
  'awards.adopt-titles': 'own: chair deputy',
  'awards.approve-prizes': 'own: chair deputy',
  'awards.change-candidate': 'own: chair deputy committee',
  'awards.change-proposal': 'own: chair deputy committee',
  'awards.check-certificate': 'public',
  'awards.end-title': 'own: chair deputy',
  'awards.export-honours': officers,
  'awards.fair-praise':
    'own: chair deputy committee inspector | above: chair deputy committee inspector',
  'awards.find-decision': officers,
  'awards.find-honour': everybody,
  'awards.find-my-certificate': 'account',
  'awards.find-proposal': proposals,
  'awards.find-ready': 'own: chair deputy',
  'awards.find-submission': proposals,
  'awards.list-candidate-choices': 'own: chair deputy committee',
  'awards.list-decisions': officers,
  'awards.list-examples': everybody,
  'awards.list-honours': everybody,
  'awards.list-my-awards': 'account',
  'awards.list-proposals': proposals,
  'awards.list-titles': everybody,
  'awards.list-waiting': 'own: chair deputy committee inspector',
  'awards.pass-on-proposal': 'above: chair deputy',
  'awards.pay-prizes': 'own: treasurer accountant',
  'awards.print-certificates': officers,
  'awards.record-decision': 'own: chair deputy',
  'awards.record-honour': 'own: chair deputy committee',
  'awards.refuse-proposal': 'above: chair deputy',
  'awards.remove-candidate': 'own: chair deputy committee',
  'awards.return-proposal': 'above: chair deputy',
  'awards.revoke-decision': 'own: chair deputy',
  'awards.set-title': 'own: chair deputy',
  'awards.start-proposal': 'own: chair deputy committee',
  'awards.submit-proposal': 'own: chair deputy',
  'awards.withdraw-honour': 'own: chair deputy committee',
  'awards.withdraw-proposal': 'own: chair deputy',
}
