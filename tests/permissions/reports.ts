export const reports: Record<string, string> = {
  'reports.accept-report': 'above: chair deputy',
  'reports.attach-file': 'own: chair deputy',
  'reports.clear-override': 'own: chair deputy',
  'reports.describe-report': 'own: chair deputy',
  'reports.detach-file': 'own: chair deputy',
  'reports.end-template': 'own: chair deputy',
  'reports.find-attachment':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.find-report':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.find-template':
    'own: chair deputy committee inspector | above: chair deputy committee inspector',
  'reports.list-facts':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.list-figure-months':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.list-figures':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.list-periods':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.list-reports':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.member-ages':
    'own: chair deputy committee accountant inspector | above: chair deputy committee inspector',
  'reports.override-figure': 'own: chair deputy',
  'reports.refresh-figures': 'own: chair deputy',
  'reports.return-report': 'above: chair deputy',
  'reports.set-due-date': 'own: chair deputy',
  'reports.set-period-rule': 'own: chair deputy',
  'reports.set-template': 'own: chair deputy',
  'reports.start-report': 'own: chair deputy',
  'reports.submit-report': 'own: chair deputy',
  'reports.who-has-sent':
    'own: chair deputy committee inspector | above: chair deputy committee inspector',
  'reports.write-section': 'own: chair deputy',
}
