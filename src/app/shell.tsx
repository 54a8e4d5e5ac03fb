import {
  Building2,
  CalendarDays,
  ClipboardList,
  Home,
  LogOut,
  Network,
  UserRound,
  Users,
} from 'lucide-react'
import { Form, Link, NavLink, Outlet } from 'react-router'
import { RequestKeyContext } from '#ui/form.tsx'
import type { Route } from './+types/shell.ts'

export { loader } from './shell-data.ts'

/** The frame of every page: the menu of the unit one works in, who is signed in, what was just done. */
export default function Shell({ loaderData }: Route.ComponentProps) {
  const { account, unit, units, flash, requestKey } = loaderData
  return (
    <RequestKeyContext value={requestKey}>
      <a
        href="#main"
        className="btn btn-primary fixed top-2 left-2 z-50 -translate-y-20 focus:translate-y-0"
      >
        Đến nội dung chính
      </a>
      <div className="md:grid md:min-h-screen md:grid-cols-[16rem_1fr]">
        <header className="no-print bg-base-100 border-base-300 flex items-center gap-3 border-b p-3 md:sticky md:top-0 md:h-screen md:flex-col md:items-stretch md:border-r md:border-b-0">
          <Link to="/" className="flex items-center gap-2 font-semibold">
            <img src="/favicon.svg" alt="" className="size-8" />
            Công đoàn Mở
          </Link>
          <UnitSwitch unit={unit} units={units} />
          {unit && (
            <nav aria-label="Chính" className="hidden md:block">
              <ul className="menu w-full p-0">
                <Items unitId={unit.unitId} />
              </ul>
            </nav>
          )}
          <div className="ml-auto md:mt-auto md:ml-0">
            <Account name={account.name} />
          </div>
        </header>
        <main id="main" className="min-w-0 pb-24 md:pb-8">
          {flash && (
            <div role="status" className="alert alert-success alert-soft no-print m-4 md:mx-8">
              {flash}
            </div>
          )}
          <Outlet />
        </main>
        {unit && (
          <nav aria-label="Chính" className="no-print dock md:hidden">
            <DockItems unitId={unit.unitId} />
          </nav>
        )}
      </div>
    </RequestKeyContext>
  )
}

type UnitName = { unitId: number; name: string }

function UnitSwitch({ unit, units }: { unit: UnitName | null; units: UnitName[] }) {
  if (!unit) return null
  if (units.length < 2)
    return <p className="text-base-content/80 hidden text-sm md:block">{unit.name}</p>
  return (
    <details className="dropdown min-w-0">
      <summary className="btn btn-ghost btn-sm max-w-48 justify-start truncate md:max-w-full">
        {unit.name}
      </summary>
      <ul className="menu dropdown-content bg-base-100 border-base-300 rounded-box z-20 w-64 border shadow-lg">
        {units.map((other) => (
          <li key={other.unitId}>
            <Link to={`/units/${other.unitId}`}>{other.name}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

const menu = [
  { to: '', label: 'Hôm nay', icon: Home, end: true },
  { to: '/members', label: 'Đoàn viên', icon: Users },
  { to: '/structure', label: 'Tổ chức', icon: Network },
  { to: '/reports', label: 'Báo cáo', icon: ClipboardList },
  { to: '/tree', label: 'Đơn vị', icon: Building2 },
] as const

function Items({ unitId }: { unitId: number }) {
  return menu.map(({ to, label, icon: Icon, ...rest }) => (
    <li key={to}>
      <NavLink
        to={`/units/${unitId}${to}`}
        end={'end' in rest}
        className={({ isActive }) => (isActive ? 'menu-active' : '')}
      >
        <Icon aria-hidden="true" className="size-5" />
        {label}
      </NavLink>
    </li>
  ))
}

function DockItems({ unitId }: { unitId: number }) {
  return menu.map(({ to, label, icon: Icon, ...rest }) => (
    <NavLink
      key={to}
      to={`/units/${unitId}${to}`}
      end={'end' in rest}
      className={({ isActive }) => (isActive ? 'dock-active' : '')}
    >
      <Icon aria-hidden="true" className="size-5" />
      <span className="dock-label">{label}</span>
    </NavLink>
  ))
}

function Account({ name }: { name: string }) {
  return (
    <details className="dropdown dropdown-end md:dropdown-top">
      <summary className="btn btn-ghost btn-sm">
        <UserRound aria-hidden="true" className="size-5" />
        <span className="hidden max-w-40 truncate md:inline">{name}</span>
        <span className="sr-only md:hidden">Tài khoản của {name}</span>
      </summary>
      <ul className="menu dropdown-content bg-base-100 border-base-300 rounded-box z-20 w-56 border shadow-lg">
        <li>
          <Link to="/account">
            <UserRound aria-hidden="true" className="size-4" /> Tài khoản của tôi
          </Link>
        </li>
        <li>
          <Link to="/me">
            <CalendarDays aria-hidden="true" className="size-4" /> Hồ sơ đoàn viên của tôi
          </Link>
        </li>
        <li>
          <Form method="post" action="/sign-out">
            <button type="submit" className="flex items-center gap-2">
              <LogOut aria-hidden="true" className="size-4" /> Đăng xuất
            </button>
          </Form>
        </li>
      </ul>
    </details>
  )
}
