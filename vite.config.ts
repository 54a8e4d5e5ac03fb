import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'

/** Only screens, ui, app components, labels, the coach, what an elector’s phone does and the spelling of words, numbers and days may reach the browser; anything else there
 * would ship the database. */
function keepServerCodeOutOfTheBrowser(): Plugin {
  return {
    name: 'keep-server-code-out-of-the-browser',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    load(id) {
      const path = id.split('/src/')[1]?.split('?')[0]
      const mayShip =
        /^(ui\/|root\.tsx|entry\.client\.tsx|styles\.css|app\/[^/]+\.(tsx|css)|app\/screens\/|app\/api\/(call|openapi|passkey)\.ts|modules\/[^/]+\/(screens\/|coach\/|phone\/|labels\.ts)|platform\/clock\.ts|platform\/vietnamese\/(amount-in-words|format-day|numbers|search-key|fold-tone)\.ts)/
      if (path && !id.includes('node_modules') && !mayShip.test(path))
        this.error(`${path} is server code, but a screen carries it to the browser`)
    },
  }
}

export default defineConfig({
  plugins: [keepServerCodeOutOfTheBrowser(), tailwindcss(), reactRouter()],
  ssr: { external: ['@electric-sql/pglite', 'kysely', 'pg'] },
})
