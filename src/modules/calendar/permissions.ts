import type { Rights } from '#platform/rights.ts'

/** Officers of the union, and those above; birthdays are not for above. */
export const readCalendar: Rights = {
  own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
  above: ['chair', 'deputy', 'committee', 'inspector'],
}

/** The programme is the committee's; the chair, deputies and committee members keep it. */
export const keepProgramme: Rights = { own: ['chair', 'deputy', 'committee'] }

/** Whoever a task is for may say that it is done (task/finish-task.ts). */
export const doTasks: Rights = {
  own: [
    'chair',
    'deputy',
    'committee',
    'treasurer',
    'accountant',
    'inspector',
    'group-leader',
    'member',
  ],
}

export const planMeetings: Rights = { own: ['chair', 'deputy', 'committee'] }

/** A group leader only the meetings of the own group or section (meeting/own-meetings.ts). */
export const recordMeetings: Rights = { own: ['chair', 'deputy', 'committee', 'group-leader'] }

/** A member's own page: the calendar of the union, his or her birthday and address. */
export const ownCalendar: Rights = { own: ['member'] }

/** The secret address is for whoever is a member there or holds a post. */
export const subscribe: Rights = doTasks
