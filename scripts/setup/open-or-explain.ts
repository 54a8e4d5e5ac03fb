import { type Connection, connection } from '../../src/platform/database/connect.ts'

/** The database that the settings name; where it cannot be opened, a sentence instead of a stack of calls. */
export async function openOrExplain(): Promise<Connection> {
  try {
    return await connection()
  } catch (error) {
    console.error(`Không mở được cơ sở dữ liệu. ${(error as Error).message}`)
    process.exit(1)
  }
}
