import { useEffect } from 'react'
import { useNavigation } from 'react-router'
import { Button } from '#ui/button.tsx'
import { FileField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'

/** The file and its way to the server. While it is under way the browser asks before the page is left. */
export function ImportUpload() {
  const uploading = useNavigation().formData?.get('intent') === 'upload'
  useEffect(() => {
    if (!uploading) return
    const askFirst = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', askFirst)
    return () => window.removeEventListener('beforeunload', askFirst)
  }, [uploading])
  return (
    <Form intent="upload" encType="multipart/form-data">
      <FileField
        label="Tệp danh sách"
        name="file"
        accept=".xlsx,.csv"
        hint="Excel (.xlsx) hoặc .csv, đến 20 MB. Danh sách có sẵn của bạn dùng được ngay, không cần theo tệp mẫu."
      />
      <div>
        <Button disabled={uploading}>{uploading ? 'Đang tải lên…' : 'Tải lên'}</Button>
      </div>
      {uploading && (
        <>
          <progress
            className="progress progress-primary w-full"
            aria-label="Đang tải lên và đọc tệp"
          />
          <p role="status">
            Đang tải tệp lên và đọc. Tệp lớn cần khoảng nửa phút; xin đừng đóng trang này.
          </p>
        </>
      )}
    </Form>
  )
}
