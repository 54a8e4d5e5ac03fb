import { Form } from 'react-router'

type Union = { union: string; accounts: { userName: string; name: string; role: string }[] }

/** The demonstration's people: one press signs in as one of them. */
export function DemoAccounts({
  unions,
  password,
  next,
}: {
  unions: readonly Union[]
  password: string
  next: string
}) {
  return (
    <section
      aria-labelledby="demo-heading"
      className="border-base-300 bg-base-100 rounded-box mx-auto flex w-full max-w-3xl flex-col gap-4 border p-4 md:p-6"
    >
      <div>
        <h2 id="demo-heading" className="text-lg font-semibold">
          Xem thử với dữ liệu mẫu
        </h2>
        <p className="text-base-content/80 text-sm">
          Chọn một người để vào ngay. Mật khẩu chung:{' '}
          <code className="font-semibold">{password}</code>
        </p>
      </div>
      {unions.map(({ union, accounts }) => (
        <div key={union} className="flex flex-col gap-2">
          <h3 className="font-semibold">{union}</h3>
          <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 md:grid-cols-4">
            {accounts.map(({ userName, name, role }) => (
              <li key={userName}>
                <Form method="post" action="/sign-in" className="h-full">
                  <input type="hidden" name="login" value={userName} />
                  <input type="hidden" name="password" value={password} />
                  <input type="hidden" name="next" value={next} />
                  <button
                    type="submit"
                    className="border-base-300 hover:border-primary hover:bg-base-200 rounded-field flex h-full w-full cursor-pointer flex-col items-start border px-3 py-2 text-left"
                  >
                    <span className="font-semibold">{role}</span>
                    <span className="text-base-content/75 text-sm">{name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
