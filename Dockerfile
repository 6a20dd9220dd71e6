# One file, two images: `backend` (server, worker and the one-off migration) and `storefront`.
# Build them through docker-compose.yml, or: docker build --target backend -t cholang-backend .

FROM node:20-bookworm-slim AS packages
WORKDIR /app
ENV MEDUSA_DISABLE_TELEMETRY=true NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY plugins/shared/package.json plugins/shared/
COPY plugins/access/package.json plugins/access/
COPY plugins/marketplace/package.json plugins/marketplace/
COPY plugins/craft-villages/package.json plugins/craft-villages/
COPY plugins/ocop/package.json plugins/ocop/
COPY plugins/geographical-indications/package.json plugins/geographical-indications/
COPY plugins/traceability/package.json plugins/traceability/
COPY plugins/payments/package.json plugins/payments/
COPY backend/package.json backend/
COPY storefront/package.json storefront/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
RUN npm ci --no-audit --no-fund

FROM packages AS built
COPY tsconfig.json tsconfig.medusa.json ./
COPY scripts scripts
COPY plugins plugins
COPY backend backend
COPY storefront storefront
RUN node scripts/build.mjs

# What runs needs no compilers, test runners or linters.
FROM built AS pruned
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim AS backend
WORKDIR /app/backend/.medusa/server
ENV NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true
COPY --from=pruned --chown=root:root /app/node_modules /app/node_modules
COPY --from=pruned --chown=root:root /app/plugins /app/plugins
COPY --from=pruned --chown=root:root /app/backend /app/backend
COPY --from=pruned --chown=root:root /app/package.json /app/package.json
RUN mkdir -p /data/media /data/private && chown node:node /data/media /data/private
USER node
EXPOSE 9000
CMD ["node", "/app/node_modules/@medusajs/cli/cli.js", "start"]

FROM node:20-bookworm-slim AS storefront
WORKDIR /app/storefront
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY --from=pruned --chown=root:root /app/node_modules /app/node_modules
COPY --from=pruned --chown=root:root /app/plugins /app/plugins
COPY --from=pruned --chown=node:node /app/storefront /app/storefront
COPY --from=pruned --chown=root:root /app/package.json /app/package.json
USER node
EXPOSE 8000
CMD ["node", "/app/node_modules/next/dist/bin/next", "start", "--port", "8000"]
