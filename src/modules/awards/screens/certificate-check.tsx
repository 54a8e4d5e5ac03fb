import { formatDay, formatDayLong } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Facts } from '#ui/facts.tsx'
import { certificateNumber } from '../certificate/certificate-words.ts'
import { checkCertificate } from '../certificate/check-certificate.ts'
import type { Route } from './+types/certificate-check.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const found = await checkCertificate(ctx, asked)
  if (found.state === 'unknown' || found.state === 'changed') return { state: found.state }
  return {
    state: found.state,
    name: found.name,
    ofName: found.ofName,
    titleName: found.titleName,
    about: found.about,
    decision: `Số ${found.decisionNumber}, ${formatDayLong(found.decidedOn)}`,
    issuerName: found.issuerName,
    number: certificateNumber(found),
    revoked: found.revokedOn
      ? `ngày ${formatDay(found.revokedOn)}, bằng quyết định ${found.revokedNumber}`
      : '',
  }
})

export const headers = () => ({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' })

const verdicts = {
  genuine: {
    mark: '✓',
    look: 'bg-success text-success-content',
    title: 'Giấy chứng nhận có thật',
    says: 'Nội dung dưới đây đúng như lúc cấp. Hãy đối chiếu từng dòng với tờ giấy bạn đang cầm.',
  },
  revoked: {
    mark: '!',
    look: 'bg-warning text-warning-content',
    title: 'Giấy chứng nhận đã bị thu hồi',
    says: 'Giấy này do công đoàn cấp nhưng quyết định khen thưởng đã bị thu hồi.',
  },
  changed: {
    mark: '✕',
    look: 'bg-error text-error-content',
    title: 'Nội dung không còn nguyên vẹn',
    says: 'Dữ liệu của giấy này không khớp với lúc cấp, nên không xác nhận được. Hãy hỏi công đoàn đã cấp giấy.',
  },
  unknown: {
    mark: '✕',
    look: 'bg-error text-error-content',
    title: 'Không có giấy chứng nhận này',
    says: 'Mã này không thuộc giấy chứng nhận nào được cấp từ hệ thống. Nếu bạn gõ tay, hãy quét lại mã.',
  },
} as const

/** What a certificate's QR opens, for anybody. */
export default function CertificateCheck({ loaderData: found }: Route.ComponentProps) {
  const { mark, look, title, says } = verdicts[found.state]
  return (
    <main className="mx-auto flex min-h-screen max-w-xl flex-col justify-center gap-6 p-6">
      <title>Kiểm tra giấy chứng nhận · Công đoàn Mở</title>
      <meta name="robots" content="noindex" />
      <div className="flex flex-col items-center gap-4 text-center">
        <p
          aria-hidden="true"
          className={`flex size-20 items-center justify-center rounded-full text-4xl ${look}`}
        >
          {mark}
        </p>
        <h1 className="text-2xl font-semibold md:text-3xl">{title}</h1>
        <p>{says}</p>
        {'revoked' in found && found.revoked && (
          <p className="font-semibold">Thu hồi {found.revoked}.</p>
        )}
      </div>
      {'name' in found && (
        <section className="bg-base-100 border-base-300 rounded-box flex flex-col gap-4 border p-5">
          <div>
            <h2 className="text-xl font-semibold">{found.name}</h2>
            {found.ofName && <p className="text-base-content/80">{found.ofName}</p>}
          </div>
          <Facts
            facts={[
              ['Danh hiệu, hình thức khen', found.titleName],
              ['Về việc', found.about],
              ['Quyết định', found.decision],
              ['Nơi cấp', found.issuerName],
              ['Số giấy chứng nhận', found.number],
            ]}
          />
        </section>
      )}
      <p className="text-base-content/75 text-center text-sm">Công đoàn Mở</p>
    </main>
  )
}
