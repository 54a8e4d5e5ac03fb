import { data, redirect } from 'react-router'
import { anyAccount, demoPassword, signIn } from '#identity'
import { answerTo } from '#platform/web/answer-to.ts'
import { takeFlash } from '#platform/web/flash.ts'
import { redirectWithCookies } from '#platform/web/redirect-with-cookies.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Button } from '#ui/button.tsx'
import { EntryFrame } from '#ui/entry-frame.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { demoAccounts } from '../sign-in/demo-accounts.ts'
import { ownPath } from '../sign-in/own-path.ts'
import type { Route } from './+types/sign-in.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { PasskeySignIn } from './passkey-sign-in.tsx'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, today } = contextOf(context)
  const next = ownPath(new URL(request.url).searchParams.get('next'))
  if (actor) throw redirect(next)
  const demo = await demoAccounts(db, today)
  if (demo.length === 0 && !(await anyAccount(db))) throw redirect('/setup')
  const { message, headers } = await takeFlash(request)
  return data(
    { next, demo, demoPassword: demo.length > 0 ? demoPassword : '', told: message },
    { headers },
  )
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db } = contextOf(context)
  const form = await request.formData()
  const [login, password, next] = ['login', 'password', 'next'].map((name) =>
    String(form.get(name) ?? ''),
  )
  const path = ownPath(next)
  try {
    const answer = await signIn(db, request.headers, {
      login: login ?? '',
      password: password ?? '',
    })
    const code = `/sign-in/code?next=${encodeURIComponent(path)}`
    return await redirectWithCookies(answer.secondFactorAsked ? code : path, answer.cookies)
  } catch (error) {
    return answerTo(error, { intent: 'sign-in', values: { login, next } })
  }
}

export default function SignIn({ loaderData }: Route.ComponentProps) {
  const { next, demo, demoPassword, told } = loaderData
  return (
    <EntryFrame
      title="Đăng nhập"
      aside={demo.length > 0 && <DemoAccounts unions={demo} password={demoPassword} next={next} />}
    >
      {told && (
        <p role="status" className="alert alert-success alert-soft">
          {told}
        </p>
      )}
      <Form intent="sign-in">
        <input type="hidden" name="next" value={next} />
        <TextField
          label="Tên đăng nhập, số điện thoại hoặc e-mail"
          name="login"
          autoComplete="username webauthn"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          label="Mật khẩu"
          name="password"
          type="password"
          autoComplete="current-password"
        />
        <Button>Đăng nhập</Button>
      </Form>
      <PasskeySignIn next={next} />
      <div className="text-base-content/80 flex flex-col gap-1 text-sm">
        <p>
          Có mã mời của công đoàn?{' '}
          <Link to="/invitations" className="link">
            Mở tài khoản bằng mã mời
          </Link>
        </p>
        <p>
          Quên mật khẩu? Hãy hỏi Chủ tịch công đoàn của bạn lấy mã đặt lại, rồi{' '}
          <Link to="/sign-in/reset" className="link">
            đặt mật khẩu mới
          </Link>
          .
        </p>
      </div>
    </EntryFrame>
  )
}
