import { createAccount, createPerson } from '../../src/modules/identity/index.ts'
import { foundFirstUnit } from '../../src/modules/organization/index.ts'
import { closeConnection, connection } from '../../src/platform/database/connect.ts'
import { inTransaction } from '../../src/platform/transaction.ts'
import { password, userName } from './chair.ts'

// An empty place becomes one union with a chair who can sign in.
const { db } = await connection()
await inTransaction({ db, actor: null, today: '2026-01-15' }, async (ctx) => {
  const personId = await createPerson(ctx, {})
  await foundFirstUnit(ctx, {
    slug: 'cong-doan-thu',
    kind: 'grassroots_union',
    sector: 'admin',
    name: 'Công đoàn thử mất điện',
    shortName: 'CĐ thử',
    documentCode: 'CĐCS',
    place: 'Hà Nội',
    establishedOn: '2000-01-01',
    chair: { personId, holderName: 'Nguyễn Thị Hoa' },
  })
  await createAccount(ctx, { personId, name: 'Nguyễn Thị Hoa', userName, password, demo: true })
})
await closeConnection()
process.exit(0)
