import { spawn } from 'node:child_process'
import { nodeArguments } from './setup/tool.ts'

// Pages change in the browser while their source is being written. Further arguments go to React Router: npm run dev -- --host
const port = process.env.PORT ?? '3000'
const child = spawn(
  process.execPath,
  nodeArguments(['react-router', 'dev', '--port', port, ...process.argv.slice(2)]),
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
