import type { ReactNode } from 'react'
import { Button, LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { DecisionFields } from './decision-fields.tsx'

/** A page with one form that changes the tree by a decision. */
export function TreeForm({
  title,
  lead,
  back,
  intent,
  send,
  danger = false,
  children,
}: {
  title: string
  lead: string
  back: { to: string; label: string }
  intent: string
  send: string
  danger?: boolean
  children: ReactNode
}) {
  return (
    <Page title={title} crumbs={[back]} lead={lead}>
      <Section>
        <Form intent={intent}>
          {children}
          <DecisionFields />
          <div className="flex gap-2">
            <Button look={danger ? 'danger' : 'primary'}>{send}</Button>
            <LinkButton to={back.to} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
