import type { ActionFunctionArgs } from 'react-router'
import { codeSlip, findSlips } from '#identity'
import { unitNames } from '#organization'
import { writeInvitations } from '#platform/documents/write-invitation.ts'
import { thrownTo } from '#platform/web/answer-to.ts'
import { fieldsOf } from '#platform/web/form-action.ts'
import { contextOf } from '#platform/web/request-context.ts'

/** The slips of codes that were just given, as PDF: four on a page, each with its QR code. The codes come in the form's body. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const ctx = contextOf(context)
  const { codes } = fieldsOf(await request.formData())
  try {
    const unitId = Number(params.unitId)
    const { slips, contact } = await findSlips(ctx, { unitId, codes: codes as string[] })
    const [unit] = await unitNames(ctx.db, [unitId], ctx.today)
    const pdf = await writeInvitations(
      slips.map((slip) => {
        const { name, code, lastDay, address, qrText } = codeSlip('invitation', slip)
        return {
          unionName: unit?.name ?? '',
          fullName: name,
          unitName: slip.note,
          code,
          address: address.replace(/^https?:\/\//, ''),
          qrText: qrText ?? '',
          expiryDay: lastDay,
          ...(contact && { contact }),
        }
      }),
    )
    return new Response(new Uint8Array(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="phieu-moi.pdf"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    throw thrownTo(error)
  }
}
