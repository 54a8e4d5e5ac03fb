import { sql } from 'kysely'

/** A payment of an event or a course, or a proposal of one, as its page shows it. */
export type Expense = {
  expenseId: number
  summary: string
  /** null: not paid yet. */
  day: string | null
  amount: number
  state: 'paid' | 'reversed' | 'waiting' | 'approved' | 'refused' | 'withdrawn'
  entryId: number | null
}

/** The payments of the row `thing` (an event by `event_id`, a course by `course_id`), in the order of the book, as JSON. */
export function expensesOf(column: 'event_id' | 'course_id') {
  return sql<
    Expense[]
  >`(select coalesce(json_agg(json_build_object('expenseId', expense.id, 'summary', coalesce(entry.summary, proposal.reason),
      'day', entry.day, 'amount', coalesce(spending.amount, proposal.amount, (select sum(posting.amount) from ledger.posting
        where posting.unit_id = entry.unit_id and posting.entry_id = entry.id and posting.amount > 0)), 'entryId', entry.id,
      'state', case when spending.entry_id is not null then 'paid' when entry.id is not null then 'reversed' else proposal.state end)
      order by expense.id), '[]')
    from activities.expense as expense
    left join ledger.proposal as proposal on proposal.unit_id = expense.unit_id and proposal.id = expense.proposal_id
    left join ledger.entry as entry on entry.unit_id = expense.unit_id and entry.id = coalesce(expense.entry_id, proposal.entry_id)
    left join activities.spending as spending on spending.unit_id = expense.unit_id and spending.expense_id = expense.id
    where expense.unit_id = thing.unit_id and expense.${sql.ref(column)} = thing.id)`
}

/** What was really spent on the row `thing`, in đồng. */
export function spentOn(column: 'event_id' | 'course_id') {
  return sql<number>`(select coalesce(sum(amount), 0)::bigint from activities.spending
    where spending.unit_id = thing.unit_id and spending.${sql.ref(column)} = thing.id)`
}
