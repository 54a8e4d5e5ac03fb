import {
  Award,
  BookOpenText,
  Building2,
  CalendarCheck,
  CalendarDays,
  ChartColumn,
  ClipboardList,
  Flag,
  GraduationCap,
  HeartHandshake,
  History,
  Home,
  IdCard,
  Inbox,
  KeyRound,
  Lightbulb,
  ListChecks,
  LogOut,
  type LucideIcon,
  Menu,
  Network,
  PiggyBank,
  Sprout,
  UserRound,
  Users,
  Vote,
} from 'lucide-react'
import { Fragment } from 'react'
import { Form, Outlet, useLocation, useNavigation } from 'react-router'
import { RequestKeyContext } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import type { Route } from './+types/shell.ts'
import type { MenuIcon, MenuItem } from './menu.ts'

export { loader } from './shell-data.ts'

/** The frame of every page: the menu of the unit one works in, who is signed in, what was just done. */
export default function Shell({ loaderData }: Route.ComponentProps) {
  const { account, unit, units, menu, flash, requestKey, printedOn } = loaderData
  // Menus that open are new on each page: one that was open closes when it has led somewhere.
  const { pathname } = useLocation()
  const open = openItem(menu, pathname)
  const busy = useNavigation().state !== 'idle'
  return (
    <RequestKeyContext value={requestKey}>
      <a
        href="#main"
        className="btn btn-primary fixed top-2 left-2 z-50 -translate-y-20 focus:translate-y-0"
      >
        Đến nội dung chính
      </a>
      <div className="page-frame md:grid md:min-h-screen md:grid-cols-[16rem_1fr]">
        <header className="no-print bg-base-100 border-base-300 flex items-center gap-3 border-b p-3 md:sticky md:top-0 md:h-screen md:flex-col md:items-stretch md:border-r md:border-b-0">
          <Link to="/" className="flex items-center gap-2 font-semibold">
            <img src="/favicon.svg" alt="" className="size-8" />
            <span className="sr-only whitespace-nowrap md:not-sr-only">Công đoàn Mở</span>
          </Link>
          <UnitSwitch key={pathname} unit={unit} units={units} />
          {unit && (
            <nav aria-label="Chính" className="hidden min-h-0 overflow-y-auto md:block">
              <ul className="menu w-full p-0">
                <Items menu={menu} open={open} />
              </ul>
            </nav>
          )}
          <div className="ml-auto md:mt-auto md:ml-0">
            <Account key={pathname} name={account.name} />
          </div>
        </header>
        <main id="main" aria-busy={busy} className="min-w-0 pb-24 md:pb-8">
          <p className="print-only mb-2 text-sm">
            {unit?.name} · in ngày {printedOn}
          </p>
          {flash && (
            <div role="status" className="alert alert-success alert-soft no-print m-4 md:mx-8">
              {flash}
            </div>
          )}
          <Outlet />
        </main>
        {unit && (
          <nav aria-label="Chính" className="no-print dock md:hidden">
            <Dock key={pathname} menu={menu} open={open} />
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

const icons: Record<MenuIcon, LucideIcon> = {
  today: Home,
  members: Users,
  structure: Network,
  ledger: BookOpenText,
  funds: PiggyBank,
  welfare: HeartHandshake,
  movements: Flag,
  initiatives: Lightbulb,
  awards: Award,
  reviews: ListChecks,
  votes: Vote,
  models: Sprout,
  calendar: CalendarDays,
  activities: CalendarCheck,
  training: GraduationCap,
  quizzes: ListChecks,
  reports: ClipboardList,
  units: Building2,
  figures: ChartColumn,
  below: Inbox,
  accounts: KeyRound,
  audit: History,
  me: IdCard,
}

/** The page of the menu that is open: the one whose address goes furthest along with that of the page. */
function openItem(menu: MenuItem[], pathname: string): MenuItem | undefined {
  return menu
    .filter(({ to, icon }) =>
      icon === 'today' ? pathname === to : `${pathname}/`.startsWith(`${to}/`),
    )
    .toSorted((one, other) => other.to.length - one.to.length)[0]
}

type ItemsProps = { menu: MenuItem[]; open: MenuItem | undefined }

function Items({ menu, open }: ItemsProps) {
  return [...Map.groupBy(menu, ({ group }) => group)].map(([group, items]) => (
    <Fragment key={group}>
      {group && <li className="menu-title text-base-content/75">{group}</li>}
      {items.map((item) => {
        const Icon = icons[item.icon]
        const isOpen = item === open
        return (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={isOpen ? 'page' : undefined}
              className={isOpen ? 'menu-active' : undefined}
            >
              <Icon aria-hidden="true" className="size-5" />
              {item.label}
            </Link>
          </li>
        )
      })}
    </Fragment>
  ))
}

/** The foot of a phone's screen: four pages and the rest behind one button. */
function Dock({ menu, open }: ItemsProps) {
  const first = menu.length > 5 ? menu.slice(0, 4) : menu
  const rest = menu.slice(first.length)
  return (
    <>
      {first.map((item) => {
        const Icon = icons[item.icon]
        const isOpen = item === open
        return (
          <Link
            key={item.to}
            to={item.to}
            aria-current={isOpen ? 'page' : undefined}
            className={isOpen ? 'dock-active' : undefined}
          >
            <Icon aria-hidden="true" className="size-5" />
            <span className="dock-label">{item.short ?? item.label}</span>
          </Link>
        )
      })}
      {rest.length > 0 && (
        <details className="dropdown dropdown-top dropdown-end !mb-0 flex h-full items-center justify-center">
          <summary className="flex h-full w-full flex-col items-center justify-center gap-px">
            <Menu aria-hidden="true" className="size-5" />
            <span className="dock-label">Thêm</span>
          </summary>
          <ul className="menu dropdown-content bg-base-100 border-base-300 rounded-box z-20 mb-2 max-h-[70vh] w-64 flex-nowrap overflow-y-auto border shadow-lg">
            <Items menu={rest} open={open} />
          </ul>
        </details>
      )}
    </>
  )
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
