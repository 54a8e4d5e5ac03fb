import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Link } from '#ui/link.tsx'

const titles: Record<number, string> = {
  400: 'Địa chỉ chưa đúng',
  403: 'Bạn không có quyền',
  404: 'Không tìm thấy',
  413: 'Tệp quá lớn',
  503: 'Tạm thời chưa dùng được',
}

export function ErrorPage() {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const told = isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : ''
  return (
    <main className="mx-auto flex min-h-screen max-w-lg flex-col justify-center gap-4 p-6">
      <title>{`${titles[status] ?? 'Có trục trặc'} · Công đoàn Mở`}</title>
      <p className="text-primary text-5xl font-semibold">{status}</p>
      <h1 className="text-2xl font-semibold">{titles[status] ?? 'Có trục trặc'}</h1>
      <p>
        {/* The router's own words for an address without a page are English and for programmers. */}
        {told.startsWith('Error: ')
          ? 'Không có trang nào ở địa chỉ này.'
          : told ||
            'Phần mềm gặp lỗi ngoài dự kiến. Điều bạn đã lưu trước đó vẫn còn; hãy thử lại, hoặc quay về trang đầu.'}
      </p>
      <Link to="/" className="btn btn-primary self-start">
        Về trang đầu
      </Link>
    </main>
  )
}
