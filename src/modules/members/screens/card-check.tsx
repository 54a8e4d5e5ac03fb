import { pageLoader } from '#platform/web/page-loader.ts'
import { checkCard } from '../member/check-card.ts'
import type { Route } from './+types/card-check.ts'

export const loader = pageLoader((ctx, asked) => checkCard(ctx, asked))

/** What a card's QR opens, for anybody: valid or not, and nothing else. */
export default function CardCheck({ loaderData: { valid } }: Route.ComponentProps) {
  return (
    <main className="mx-auto flex min-h-screen max-w-md flex-col items-center justify-center gap-4 p-6 text-center">
      <title>Kiểm tra thẻ đoàn viên · Công đoàn Mở</title>
      <p
        aria-hidden="true"
        className={`flex size-24 items-center justify-center rounded-full text-5xl ${valid ? 'bg-success text-success-content' : 'bg-error text-error-content'}`}
      >
        {valid ? '✓' : '✕'}
      </p>
      <h1 className="text-3xl font-semibold">
        {valid ? 'Thẻ còn giá trị' : 'Thẻ không có giá trị'}
      </h1>
      <p>
        {valid
          ? 'Người cầm thẻ này hôm nay là đoàn viên công đoàn. Hãy đối chiếu ảnh và tên in trên thẻ.'
          : 'Không có đoàn viên nào đang sinh hoạt mang thẻ này.'}
      </p>
    </main>
  )
}
