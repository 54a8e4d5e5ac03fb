const readers =
  'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector'

export const activities: Record<string, string> = {
  'activities.cancel-event': 'own: chair deputy committee',
  'activities.change-event': 'own: chair deputy committee',
  'activities.check-in': 'own: chair deputy committee group-leader',
  'activities.check-in-myself': 'own: member',
  'activities.hold-event': 'own: chair deputy committee',
  'activities.list-events': readers,
  'activities.plan-event': 'own: chair deputy committee',
  'activities.register-member': 'own: chair deputy committee group-leader',
  'activities.register-myself': 'own: member',
  'activities.reopen-event': 'own: chair deputy committee',
  'activities.tick-attendance': 'own: chair deputy committee group-leader',
  'activities.withdraw-member': 'own: chair deputy committee group-leader',
  'activities.withdraw-myself': 'own: member',
}
