import { listFunds } from '#funds'
import { listAccounts, listAuditLines } from '#identity'
import { glanceAtBook } from '#ledger'
import { findMyRecord, listMembers, listMembersBelow } from '#members'
import { findStructure, unitTree } from '#organization'
import type { Actor } from '#platform/context.ts'
import type { Operation } from '#platform/operation.ts'
import { listFigures, listReports, whoHasSent } from '#reports'
import { listCases } from '#welfare'
import { findToday } from './today/find-today.ts'

export type MenuIcon =
  | 'today'
  | 'members'
  | 'structure'
  | 'ledger'
  | 'funds'
  | 'welfare'
  | 'reports'
  | 'units'
  | 'figures'
  | 'below'
  | 'accounts'
  | 'audit'
  | 'me'
export type MenuItem = { to: string; label: string; icon: MenuIcon }

/** Each page of the menu and the query that it shows: who may ask the query sees the page. */
const pages: readonly (MenuItem & { shows: Pick<Operation, 'definition'> })[] = [
  { to: '', label: 'Hôm nay', icon: 'today', shows: findToday },
  { to: '/members', label: 'Đoàn viên', icon: 'members', shows: listMembers },
  { to: '/structure', label: 'Tổ chức', icon: 'structure', shows: findStructure },
  { to: '/funds', label: 'Các quỹ', icon: 'funds', shows: listFunds },
  { to: '/ledger', label: 'Sổ quỹ', icon: 'ledger', shows: glanceAtBook },
  { to: '/welfare', label: 'Chăm lo', icon: 'welfare', shows: listCases },
  { to: '/reports', label: 'Báo cáo', icon: 'reports', shows: listReports },
  { to: '/figures', label: 'Số liệu', icon: 'figures', shows: listFigures },
  { to: '/tree', label: 'Đơn vị bên dưới', icon: 'units', shows: unitTree },
  { to: '/below', label: 'Báo cáo cấp dưới', icon: 'below', shows: whoHasSent },
  { to: '/members/below', label: 'Đoàn viên cấp dưới', icon: 'members', shows: listMembersBelow },
  { to: '/accounts', label: 'Tài khoản', icon: 'accounts', shows: listAccounts },
  { to: '/audit', label: 'Nhật ký', icon: 'audit', shows: listAuditLines },
]

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
  const menu = seen.map(({ to, label, icon }) => ({ to: `/units/${unitId}${to}`, label, icon }))
  const { allow } = findMyRecord.definition
  const isMember = typeof allow !== 'string' && own.some(({ role }) => allow.own?.includes(role))
  return isMember
    ? [
        ...menu,
        { to: '/me', label: 'Hồ sơ của tôi', icon: 'me' },
        { to: '/me/funds', label: 'Quỹ của tôi', icon: 'funds' },
        { to: '/me/welfare', label: 'Chăm lo của tôi', icon: 'welfare' },
      ]
    : menu
}
