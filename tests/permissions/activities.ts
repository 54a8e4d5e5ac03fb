const readers =
  'own: chair deputy committee treasurer accountant inspector group-leader member | above: chair deputy committee inspector'

const counters =
  'own: chair deputy committee treasurer accountant inspector group-leader | above: chair deputy committee inspector'
const lists = 'own: chair deputy committee treasurer accountant inspector group-leader'
const planners = 'own: chair deputy committee'
const leaders = 'own: chair deputy committee group-leader'
const payers = 'own: treasurer accountant'

export const activities: Record<string, string> = {
  'activities.add-photo': leaders,
  'activities.add-trainees': planners,
  'activities.cancel-event': planners,
  'activities.change-course': planners,
  'activities.change-event': planners,
  'activities.change-trainee': planners,
  'activities.check-in': leaders,
  'activities.check-in-myself': 'own: member',
  'activities.count-activities': counters,
  'activities.export-events': counters,
  'activities.export-training': lists,
  'activities.find-course': counters,
  'activities.find-door': leaders,
  'activities.find-event': readers,
  'activities.find-list': lists,
  'activities.find-my-training': 'own: member',
  'activities.find-photo':
    'own: chair deputy committee treasurer accountant inspector group-leader member',
  'activities.find-training-book': lists,
  'activities.hold-event': planners,
  'activities.link-entry': payers,
  'activities.list-courses': counters,
  'activities.list-event-choices': planners,
  'activities.list-events': readers,
  'activities.list-my-activities': 'own: member',
  'activities.pay-expense': payers,
  'activities.plan-event': planners,
  'activities.propose-expense': 'own: chair deputy treasurer accountant',
  'activities.record-course': planners,
  'activities.record-training': planners,
  'activities.register-member': leaders,
  'activities.register-myself': 'own: member',
  'activities.remove-photo': planners,
  'activities.remove-trainee': planners,
  'activities.reopen-event': planners,
  'activities.tick-attendance': leaders,
  'activities.unlink-expense': payers,
  'activities.withdraw-course': planners,
  'activities.withdraw-member': leaders,
  'activities.withdraw-myself': 'own: member',
}
