import { actorFor } from '../src/app/actor.ts'
import { answerCall } from '../src/app/api/answer-call.ts'
import '../src/app/reactions.ts'
import { inputSchema, rightsInWords } from '../src/app/api/describe.ts'
import { registry } from '../src/app/registry.ts'
import { accountByUserName } from '../src/modules/identity/index.ts'
import { dayOf } from '../src/platform/clock.ts'
import { closeConnection } from '../src/platform/database/connect.ts'
import { openOrExplain } from './setup/open-or-explain.ts'

// npm run -s call -- <name> '<json>' --as <user name>     prints the result as JSON; exit code 1 where it was refused
// npm run -s call -- --list                               names, rights and inputs of all commands and queries
const words = process.argv.slice(2)
const asIndex = words.indexOf('--as')
const userName = asIndex >= 0 ? words.splice(asIndex, 2)[1] : undefined

if (words.includes('--list')) {
  for (const [name, { kind, definition }] of registry)
    console.log(
      JSON.stringify({
        name,
        kind,
        summary: definition.summary,
        rights: rightsInWords(definition.allow),
        input: inputSchema(definition.input),
      }),
    )
} else {
  process.exitCode = await call(words[0], words[1] ?? '{}')
  await closeConnection()
}

async function call(name: string | undefined, json: string): Promise<number> {
  const operation = registry.get(name ?? '')
  if (!operation)
    return complain(`Không có thao tác «${name ?? ''}». Xem danh sách: npm run -s call -- --list`)
  const { db } = await openOrExplain()
  const today = dayOf(new Date())
  const account = userName ? await accountByUserName(db, userName) : null
  if (userName && !account) return complain(`Không có tài khoản «${userName}».`)
  const actor = account && (await actorFor(db, account, today))
  const { status, body } = await answerCall(operation, { db, actor, today }, parseJson(json))
  console.log(JSON.stringify(body, null, 2))
  return status === 200 ? 0 : 1
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    console.error('Tham số thứ hai phải là JSON, ví dụ: \'{"unitId": 1}\'')
    process.exit(2)
  }
}

function complain(sentence: string): number {
  console.error(sentence)
  return 2
}
