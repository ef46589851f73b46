FROM node:24-slim AS build
WORKDIR /bidwell
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production BIDWELL_PREPARED=1 BIDWELL_DATA=/data BIDWELL_HOST=0.0.0.0
WORKDIR /bidwell
COPY --from=build /bidwell .
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/launcher/start.mjs"]
