import type { ComponentProps, ReactNode } from 'react'
import { useRefusal } from './form.tsx'

type Frame = { label: string; name: string; hint?: string; optional?: boolean }

/** Label, control, hint, and the sentence of refusal beside the field. What was typed comes back after a refusal. */
function Frame({ label, name, hint, optional, children }: Frame & { children: ReactNode }) {
  const { errors, formId } = useRefusal()
  const wrong = errors[name]
  const id = formId + name
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="text-base-content/70 font-normal"> (không bắt buộc)</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-base-content/75 text-sm">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} className="text-error text-sm font-semibold" role="alert">
          {wrong.join(' ')}
        </p>
      )}
    </div>
  )
}

function useControl(name: string, initial: string | number | null | undefined, hint?: string) {
  const { errors, values, formId } = useRefusal()
  const typed = values[name]
  const id = formId + name
  return {
    id,
    name,
    defaultValue: typeof typed === 'string' ? typed : (initial ?? undefined),
    'aria-invalid': errors[name] ? true : undefined,
    'aria-describedby':
      [errors[name] && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
  }
}

type Rest<Tag extends 'input' | 'select' | 'textarea'> = Omit<
  ComponentProps<Tag>,
  'name' | 'defaultValue'
>
type Initial = { value?: string | number | null }

export function TextField({
  label,
  name,
  hint,
  optional,
  value,
  ...rest
}: Frame & Initial & Omit<Rest<'input'>, 'value'>) {
  return (
    <Frame label={label} name={name} hint={hint} optional={optional}>
      <input
        type="text"
        className="input w-full"
        required={!optional}
        {...useControl(name, value, hint)}
        {...rest}
      />
    </Frame>
  )
}

/** A day typed as dd/MM/yyyy; give `value` in that form. */
export function DayField(props: Frame & Initial & Omit<Rest<'input'>, 'value'>) {
  return (
    <TextField inputMode="numeric" placeholder="ngày/tháng/năm" autoComplete="off" {...props} />
  )
}

export function TextArea({
  label,
  name,
  hint,
  optional,
  value,
  ...rest
}: Frame & Initial & Omit<Rest<'textarea'>, 'value'>) {
  return (
    <Frame label={label} name={name} hint={hint} optional={optional}>
      <textarea className="textarea min-h-28 w-full" {...useControl(name, value, hint)} {...rest} />
    </Frame>
  )
}

export type Option = { value: string | number; label: string }

export function SelectField({
  label,
  name,
  hint,
  optional,
  value,
  options,
  placeholder,
  ...rest
}: Frame &
  Initial &
  Omit<Rest<'select'>, 'value'> & { options: readonly Option[]; placeholder?: string }) {
  return (
    <Frame label={label} name={name} hint={hint} optional={optional}>
      <select
        className="select w-full"
        required={!optional}
        {...useControl(name, value, hint)}
        {...rest}
      >
        {(placeholder || optional) && <option value="">{placeholder ?? 'Không chọn'}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

export function TickField({ label, name, hint, checked }: Frame & { checked?: boolean }) {
  const { values } = useRefusal()
  return (
    <label className="flex items-start gap-3">
      <input
        type="checkbox"
        name={name}
        className="checkbox"
        defaultChecked={name in values ? values[name] === 'on' : checked}
      />
      <span>
        <span className="font-semibold">{label}</span>
        {hint && <span className="text-base-content/75 block text-sm">{hint}</span>}
      </span>
    </label>
  )
}

export function FileField({ label, name, hint, optional, ...rest }: Frame & Rest<'input'>) {
  const { formId } = useRefusal()
  return (
    <Frame label={label} name={name} hint={hint} optional={optional}>
      <input
        id={formId + name}
        name={name}
        type="file"
        className="file-input w-full"
        required={!optional}
        {...rest}
      />
    </Frame>
  )
}

/** Two fields beside each other on a wide screen. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 md:grid-cols-2">{children}</div>
}
