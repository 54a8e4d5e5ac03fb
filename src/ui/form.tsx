import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
} from 'react'
import { Form as RouterForm, useActionData, useNavigation } from 'react-router'

type Refusal = {
  message: string
  fields: Record<string, string[]>
  intent: string
  values: Record<string, unknown>
}
type Shown = { errors: Record<string, string[]>; values: Record<string, unknown> }

const RefusalContext = createContext<Shown>({ errors: {}, values: {} })

/** A key made by the server for each rendering, so that a form sent twice is done once. */
export const RequestKeyContext = createContext('')

/** What the server said of this form's last sending. */
export function useRefusal(): Shown {
  return useContext(RefusalContext)
}

type Props = ComponentProps<typeof RouterForm> & { intent: string; children: ReactNode }

/**
 * A form that works without scripts. `intent` names the action's command.
 * After a refusal it shows the sentence and keeps what was typed.
 */
export function Form({ intent, children, className = 'flex flex-col gap-4', ...rest }: Props) {
  const answer = useActionData() as Partial<Refusal> | undefined
  const mine = answer?.intent === intent ? answer : undefined
  const requestKey = useContext(RequestKeyContext)
  const busy = useNavigation().state === 'submitting'
  const form = useRef<HTMLFormElement>(null)
  // The button was at the foot of a long form; what is wrong may be far above it, off the screen.
  useEffect(() => {
    if (!mine) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    if (wrong) wrong.focus()
    else form.current?.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' })
  }, [mine])
  return (
    <RouterForm ref={form} method="post" className={className} aria-busy={busy} {...rest}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="requestKey" value={`${requestKey}:${intent}`} />
      {mine && (
        <p role="alert" className="alert alert-error alert-soft">
          {mine.message}
        </p>
      )}
      <RefusalContext value={{ errors: mine?.fields ?? {}, values: mine?.values ?? {} }}>
        {children}
      </RefusalContext>
    </RouterForm>
  )
}

/** One button that is a whole form: `fields` are sent with it. With `confirm` it asks first, without scripts too. */
export function ActionButton({
  intent,
  fields = {},
  label,
  confirm,
  className = 'btn btn-outline border-base-300 btn-sm',
}: {
  intent: string
  fields?: Record<string, string | number>
  label: string
  confirm?: string
  className?: string
}) {
  const form = (
    <Form intent={intent} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={confirm ? 'btn btn-primary btn-sm' : className}>
        {confirm ? 'Đồng ý' : label}
      </button>
    </Form>
  )
  if (!confirm) return form
  return (
    <details className="dropdown dropdown-end">
      <summary className={className}>{label}</summary>
      <div className="dropdown-content bg-base-100 border-base-300 rounded-box z-10 flex w-72 flex-col gap-3 border p-4 shadow-lg">
        <p>{confirm}</p>
        {form}
      </div>
    </details>
  )
}
