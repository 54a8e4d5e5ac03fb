import {
  type ComponentProps,
  createContext,
  Fragment,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { Form as RouterForm, useActionData, useNavigation } from 'react-router'

type Refusal = {
  message: string
  fields: Record<string, string[]>
  intent: string
  values: Record<string, unknown>
}
type Shown = {
  errors: Record<string, string[]>
  values: Record<string, unknown>
  /** Begins the ids of this form's fields: several forms of a page may ask for the same thing. */
  formId: string
}

const RefusalContext = createContext<Shown>({ errors: {}, values: {}, formId: '' })

/** A key made by the server for each rendering, so that a form sent twice is done once. */
export const RequestKeyContext = createContext('')

/** What the server said of this form's last sending, and how its fields are told from those of other forms. */
export function useRefusal(): Shown {
  return useContext(RefusalContext)
}

/** The refusal of the form with this intent and these unseen fields, if it was the last to be sent. */
function useAnswer(intent: string, fields: Record<string, string | number>) {
  const answer = useActionData() as Partial<Refusal> | undefined
  const isMine =
    answer?.intent === intent &&
    Object.entries(fields).every(
      ([name, value]) => String(answer.values?.[name] ?? '') === String(value),
    )
  return isMine ? answer : undefined
}

type Props = ComponentProps<typeof RouterForm> & {
  intent: string
  fields?: Record<string, string | number>
  children: ReactNode
}

/**
 * A form that works without scripts. `intent` names the action's command; `fields` are sent unseen and tell apart several
 * forms of one intent on a page. After a refusal it shows the sentence and keeps what was typed.
 */
export function Form({
  intent,
  fields = {},
  children,
  className = 'flex flex-col gap-4',
  ...rest
}: Props) {
  const mine = useAnswer(intent, fields)
  const unseen = Object.entries(fields)
  const page = useContext(RequestKeyContext)
  const requestKey = [page, intent, ...Object.values(fields)].join(':')
  const formId = useId()
  const navigation = useNavigation()
  const busy = navigation.state === 'submitting'
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef(false)
  const [timesDone, setTimesDone] = useState(0)
  // What was done is no longer in the boxes: they begin anew with what the page says now, and a folded form folds.
  useEffect(() => {
    if (navigation.formData?.get('requestKey') === requestKey) sent.current = true
    if (navigation.state !== 'idle' || !sent.current) return
    sent.current = false
    if (mine) return
    setTimesDone((times) => times + 1)
    form.current?.closest('details')?.removeAttribute('open')
  }, [navigation, requestKey, mine])
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
      <input type="hidden" name="requestKey" value={requestKey} />
      {unseen.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {mine && (
        <p role="alert" className="alert alert-error alert-soft">
          {mine.message}
        </p>
      )}
      <RefusalContext value={{ errors: mine?.fields ?? {}, values: mine?.values ?? {}, formId }}>
        <Fragment key={timesDone}>{children}</Fragment>
      </RefusalContext>
    </RouterForm>
  )
}

/** A form folded away behind a line of text; a refusal opens it again. */
export function FoldedForm({
  summary,
  look = 'link w-fit cursor-pointer',
  outer = 'no-print',
  fields = {},
  className = 'flex flex-col gap-4 pt-3',
  ...rest
}: Props & { summary: ReactNode; look?: string; outer?: string }) {
  const refused = useAnswer(rest.intent, fields) !== undefined
  return (
    <details className={outer} open={refused || undefined}>
      <summary className={look}>{summary}</summary>
      <Form fields={fields} className={className} {...rest} />
    </details>
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
    <Form intent={intent} fields={fields} className="contents">
      <button type="submit" className={confirm ? 'btn btn-primary btn-sm' : className}>
        {confirm ? 'Đồng ý' : label}
      </button>
    </Form>
  )
  if (!confirm) return form
  return (
    <details className="dropdown dropdown-end">
      <summary className={className}>{label}</summary>
      <div className="dropdown-content bg-base-100 border-base-300 rounded-box z-10 flex w-72 flex-col gap-3 border p-4 shadow-lg max-sm:fixed! max-sm:inset-x-4! max-sm:top-auto! max-sm:bottom-20! max-sm:w-auto">
        <p>{confirm}</p>
        {form}
      </div>
    </details>
  )
}
