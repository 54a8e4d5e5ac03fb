import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Page } from '#ui/page.tsx'
import type { Route } from './+types/subscription.ts'
import { SubscriptionForm } from './subscription-form.tsx'
import { shownSubscription, subscriptionIntents } from './subscription-parts.ts'

export const loader = pageLoader(async (ctx, asked) => ({
  subscription: await shownSubscription(ctx, Number(asked.unitId)),
}))

export const action = formAction(subscriptionIntents)

export default function Subscription({ loaderData, params }: Route.ComponentProps) {
  return (
    <Page
      title="Đưa lịch vào điện thoại"
      crumbs={[{ to: `/units/${params.unitId}/calendar`, label: 'Lịch năm' }]}
    >
      <SubscriptionForm subscription={loaderData.subscription} />
    </Page>
  )
}
