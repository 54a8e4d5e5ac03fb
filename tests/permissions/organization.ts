export const organization: Record<string, string> = {
  'organization.close-body': 'own: chair deputy | above: chair deputy',
  'organization.close-subunit': 'own: chair deputy',
  'organization.close-unit': 'own: chair deputy | above: chair deputy',
  'organization.end-term': 'own: chair deputy | above: chair deputy',
  'organization.establish-unit': 'own: chair deputy',
  'organization.find-structure':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.find-unit':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.hold-position': 'own: chair deputy | above: chair deputy',
  'organization.hold-positions': 'own: chair deputy | above: chair deputy',
  'organization.introduce-officer': 'own: chair deputy | above: chair deputy',
  'organization.leave-position': 'own: chair deputy | above: chair deputy',
  'organization.list-bodies':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-kinds-below':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-positions':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-subunits':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-terms':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-units-below':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.list-withdrawn': 'own: chair deputy | above: chair deputy',
  'organization.merge-units': 'own: chair deputy',
  'organization.open-body': 'own: chair deputy | above: chair deputy',
  'organization.open-subunit': 'own: chair deputy',
  'organization.recognise-body': 'own: chair deputy | above: chair deputy',
  'organization.recognise-position': 'own: chair deputy | above: chair deputy',
  'organization.rename-subunit': 'own: chair deputy',
  'organization.rename-unit': 'own: chair deputy | above: chair deputy',
  'organization.reopen-body': 'own: chair deputy | above: chair deputy',
  'organization.reopen-term': 'own: chair deputy | above: chair deputy',
  'organization.split-unit': 'own: chair deputy',
  'organization.start-term': 'own: chair deputy | above: chair deputy',
  'organization.transfer-unit': 'own: chair deputy',
  'organization.unit-tree':
    'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector',
  'organization.withdraw-body': 'own: chair deputy | above: chair deputy',
  'organization.withdraw-position': 'own: chair deputy | above: chair deputy',
  'organization.withdraw-term': 'own: chair deputy | above: chair deputy',
}
