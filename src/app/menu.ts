import { countActivities, listCourses } from '#activities'
import { listDecisions } from '#awards'
import { listVotes } from '#ballots'
import { findYear } from '#calendar'
import { listFunds } from '#funds'
import { listAccounts, listAuditLines } from '#identity'
import { countModels, listInitiatives } from '#initiatives'
import { glanceAtBook } from '#ledger'
import { findMyRecord, listMembers, listMembersBelow } from '#members'
import { listYearlyReviews } from '#movements'
import { findStructure, unitTree } from '#organization'
import type { Actor } from '#platform/context.ts'
import type { Operation } from '#platform/operation.ts'
import { listQuizzes } from '#quizzes'
import { listFigures, listReports, whoHasSent } from '#reports'
import { listRounds } from '#reviews'
import { listCases } from '#welfare'
import { findToday } from './today/find-today.ts'

export type MenuIcon =
  | 'today'
  | 'members'
  | 'structure'
  | 'ledger'
  | 'funds'
  | 'welfare'
  | 'movements'
  | 'initiatives'
  | 'awards'
  | 'reviews'
  | 'votes'
  | 'models'
  | 'calendar'
  | 'activities'
  | 'training'
  | 'quizzes'
  | 'reports'
  | 'units'
  | 'figures'
  | 'below'
  | 'accounts'
  | 'audit'
  | 'me'
/** `group`: the heading under which the page stands; the first page stands alone. `short`: the label at the foot of a phone's screen. */
export type MenuItem = { to: string; label: string; icon: MenuIcon; group: string; short?: string }

/** Each page of the menu and the query that it shows: who may ask the query sees the page. */
const pages: readonly (MenuItem & { shows: Pick<Operation, 'definition'> })[] = [
  { to: '', label: 'Hôm nay', icon: 'today', group: '', shows: findToday },
  { to: '/members', label: 'Đoàn viên', icon: 'members', group: 'Con người', shows: listMembers },
  {
    to: '/structure',
    label: 'Tổ chức',
    icon: 'structure',
    group: 'Con người',
    shows: findStructure,
  },
  { to: '/welfare', label: 'Chăm lo', icon: 'welfare', group: 'Con người', shows: listCases },
  { to: '/funds', label: 'Các quỹ', icon: 'funds', group: 'Tiền', shows: listFunds },
  { to: '/ledger', label: 'Sổ quỹ', icon: 'ledger', group: 'Tiền', shows: glanceAtBook },
  {
    to: '/movements',
    label: 'Phong trào thi đua',
    short: 'Thi đua',
    icon: 'movements',
    group: 'Thi đua',
    shows: listYearlyReviews,
  },
  {
    to: '/initiatives',
    label: 'Sáng kiến',
    icon: 'initiatives',
    group: 'Thi đua',
    shows: listInitiatives,
  },
  { to: '/reviews', label: 'Bình xét', icon: 'reviews', group: 'Thi đua', shows: listRounds },
  { to: '/awards', label: 'Khen thưởng', icon: 'awards', group: 'Thi đua', shows: listDecisions },
  { to: '/votes', label: 'Bỏ phiếu', icon: 'votes', group: 'Thi đua', shows: listVotes },
  { to: '/models', label: 'Mô hình', icon: 'models', group: 'Thi đua', shows: countModels },
  {
    to: '/calendar',
    label: 'Lịch năm',
    icon: 'calendar',
    group: 'Hoạt động',
    shows: findYear,
  },
  {
    to: '/activities',
    label: 'Hoạt động',
    icon: 'activities',
    group: 'Hoạt động',
    shows: countActivities,
  },
  {
    to: '/training',
    label: 'Đào tạo',
    icon: 'training',
    group: 'Hoạt động',
    shows: listCourses,
  },
  {
    to: '/quizzes',
    label: 'Thi tìm hiểu',
    icon: 'quizzes',
    group: 'Hoạt động',
    shows: listQuizzes,
  },
  { to: '/reports', label: 'Báo cáo', icon: 'reports', group: 'Báo cáo', shows: listReports },
  { to: '/figures', label: 'Số liệu', icon: 'figures', group: 'Báo cáo', shows: listFigures },
  { to: '/tree', label: 'Đơn vị bên dưới', icon: 'units', group: 'Cấp dưới', shows: unitTree },
  {
    to: '/members/below',
    label: 'Đoàn viên cấp dưới',
    icon: 'members',
    group: 'Cấp dưới',
    shows: listMembersBelow,
  },
  { to: '/below', label: 'Báo cáo cấp dưới', icon: 'below', group: 'Cấp dưới', shows: whoHasSent },
  { to: '/accounts', label: 'Tài khoản', icon: 'accounts', group: 'Quản trị', shows: listAccounts },
  { to: '/audit', label: 'Nhật ký', icon: 'audit', group: 'Quản trị', shows: listAuditLines },
]

/** What everybody finds who is a member there. */
export const ownPages: readonly MenuItem[] = (
  [
    { to: '/me/today', label: 'Hôm nay của tôi', short: 'Hôm nay', icon: 'today' },
    { to: '/me', label: 'Hồ sơ của tôi', short: 'Hồ sơ', icon: 'me' },
    { to: '/me/funds', label: 'Quỹ của tôi', short: 'Quỹ', icon: 'funds' },
    {
      to: '/me/activities',
      label: 'Hoạt động của tôi',
      short: 'Hoạt động',
      icon: 'activities',
    },
    {
      to: '/me/welfare',
      label: 'Chăm lo của tôi',
      short: 'Chăm lo',
      icon: 'welfare',
    },
    {
      to: '/me/movements',
      label: 'Thi đua của tôi',
      short: 'Thi đua',
      icon: 'movements',
    },
    {
      to: '/me/reviews',
      label: 'Bình xét của tôi',
      short: 'Bình xét',
      icon: 'reviews',
    },
    {
      to: '/me/initiatives',
      label: 'Sáng kiến của tôi',
      short: 'Sáng kiến',
      icon: 'initiatives',
    },
    {
      to: '/me/awards',
      label: 'Khen thưởng của tôi',
      short: 'Khen thưởng',
      icon: 'awards',
    },
    {
      to: '/me/votes',
      label: 'Bỏ phiếu của tôi',
      short: 'Bỏ phiếu',
      icon: 'votes',
    },
    { to: '/me/calendar', label: 'Lịch của tôi', short: 'Lịch', icon: 'calendar' },
    { to: '/me/quizzes', label: 'Thi tìm hiểu', short: 'Thi', icon: 'quizzes' },
  ] as const
).map((page) => ({ ...page, group: 'Của tôi' }))

/** What this person finds in the menu of a unit. Pages about units below appear only where there are any. */
export function menuOf(actor: Actor, unitId: number, hasUnitsBelow: boolean): MenuItem[] {
  const own = actor.rights.filter((right) => right.unitId === unitId)
  const seen = pages.filter(({ shows, icon, to }) => {
    const { allow } = shows.definition
    if (typeof allow === 'string') return true
    if (!hasUnitsBelow && (icon === 'units' || icon === 'below' || to.endsWith('/below')))
      return false
    const roles = own.length > 0 ? allow.own : allow.above
    return (own.length > 0 ? own : actor.rights).some(({ role }) => roles?.includes(role))
  })
  const menu = seen.map(({ shows: _, to, ...item }) => ({ to: `/units/${unitId}${to}`, ...item }))
  const { allow } = findMyRecord.definition
  const isMember = typeof allow !== 'string' && own.some(({ role }) => allow.own?.includes(role))
  if (!isMember) return menu
  // Who holds no post comes for what is his or her own.
  return own.every(({ role }) => role === 'member')
    ? [...ownPages, ...menu]
    : [...menu, ...ownPages]
}
