/** The public site: a private bucket behind CloudFront, one domain for pages, data and API. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { Trigger } from 'aws-cdk-lib/triggers'
import type { Construct } from 'constructs'
import { embedPaths, embedPolicy, publicPolicy, workspacePolicy } from '../../functions/site/csp.ts'
import { sha256 } from '../../functions/site/hash.ts'
import { root } from '../build/folders.ts'
import { serviceWorkerAddress } from '../build/service-worker.ts'
import { acknowledge, acknowledgeDeployment } from './acknowledgements.ts'
import type { CloudIdentity } from './identity.ts'
import type { Stage } from './stack.ts'

export interface CloudSite {
  readonly bucket: Bucket
  readonly distribution: cloudfront.Distribution
  /** `https://...`, without a slash at its end. */
  readonly address: string
  /** Serves the workspace, whose pages may talk to the identity provider. */
  addWorkspace(identity: CloudIdentity): void
}

/** Directory indexes; the workspace finds its way inside its one page. Runs at the edge, so it is old JavaScript. */
const addresses = `function handler(event) {
  var request = event.request
  var uri = request.uri
  if (uri === '${serviceWorkerAddress}') return request
  if (uri.indexOf('/workspace/') === 0) request.uri = '/workspace/index.html'
  else if (uri.charAt(uri.length - 1) === '/') request.uri = uri + 'index.html'
  else if (!/\\.[a-z0-9]*[a-z][a-z0-9]*$/.test(uri))
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: uri + '/' } } }
  return request
}`

export function createSite(scope: Construct, stage: Stage): CloudSite {
  const bucket = new Bucket(scope, 'Site', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
    removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
  acknowledge(
    bucket,
    'Everything in the bucket is public; a log of who read it would be the only private thing about it.',
    'S1',
  )
  const origin = S3BucketOrigin.withOriginAccessControl(bucket as IBucket, {
    // Without LIST a missing page would answer 403 instead of 404.
    originAccessLevels: [cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST],
  })
  const functionAssociations = [
    {
      eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
      function: new cloudfront.Function(scope, 'Addresses', {
        code: cloudfront.FunctionCode.fromInline(addresses),
        runtime: cloudfront.FunctionRuntime.JS_2_0,
      }),
    },
  ]
  const pages = {
    origin,
    functionAssociations,
    compress: true,
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
  }
  const distribution = new cloudfront.Distribution(scope, 'Distribution', {
    defaultBehavior: { ...pages, responseHeadersPolicy: headers(scope, 'Public', publicPolicy) },
    httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
    defaultRootObject: 'index.html',
  })
  const embedHeaders = headers(scope, 'Embed', embedPolicy)
  for (const path of embedPaths)
    distribution.addBehavior(`${path}*`, origin, { ...pages, responseHeadersPolicy: embedHeaders })
  acknowledgeDistribution(distribution)
  return {
    bucket,
    distribution,
    address: `https://${distribution.distributionDomainName}`,
    addWorkspace({ issuerOrigin, signInOrigin }) {
      const policy = workspacePolicy(`${issuerOrigin} ${signInOrigin}`)
      distribution.addBehavior('/workspace/*', origin, {
        ...pages,
        responseHeadersPolicy: headers(scope, 'Workspace', policy),
      })
    },
  }
}

/** What is public may be read from pages of other sites. */
const anyOrigin: cloudfront.ResponseHeadersCorsBehavior = {
  accessControlAllowCredentials: false,
  accessControlAllowHeaders: ['*'],
  accessControlAllowMethods: ['GET', 'HEAD'],
  accessControlAllowOrigins: ['*'],
  originOverride: true,
}

const headers = (scope: Construct, name: string, contentSecurityPolicy: string) =>
  new cloudfront.ResponseHeadersPolicy(scope, `${name}Headers`, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
      referrerPolicy: {
        referrerPolicy: cloudfront.HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
        override: true,
      },
    },
    ...(name !== 'Workspace' && { corsBehavior: anyOrigin }),
    customHeadersBehavior: {
      customHeaders: [{ header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true }],
    },
  })

function acknowledgeDistribution(distribution: cloudfront.Distribution): void {
  acknowledge(distribution, 'The site is for readers everywhere.', 'CFR1')
  acknowledge(distribution, 'A firewall is billed by the hour whether anybody reads or not.', 'CFR2')
  acknowledge(distribution, 'Readers are not logged.', 'CFR3')
  acknowledge(distribution, 'The default certificate of CloudFront fixes the protocol versions.', 'CFR4')
}

/** Puts the built frontend beside that of earlier deployments, and asks for a publication on the new scripts, by the queue like everybody. */
export function deploySite(
  scope: Construct,
  { bucket, address }: CloudSite,
  { issuer, client, signInOrigin }: CloudIdentity,
  askForRelease: LambdaFunction,
): void {
  const frontend = join(root, '.build/frontend')
  const clientId = client.userPoolClientId
  const endSession = `${signInOrigin}/logout?client_id=${clientId}&logout_uri=${address}/workspace/`
  const assets = new BucketDeployment(scope, 'Assets', {
    sources: [Source.asset(frontend, { exclude: ['workspace', 'openapi.json'] })],
    destinationBucket: bucket as IBucket,
    prune: false,
    cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
  })
  const page = new BucketDeployment(scope, 'WorkspacePage', {
    sources: [
      Source.asset(frontend, { exclude: ['assets'] }),
      Source.jsonData('config.json', { issuer, clientId, scope: 'openid', endSession }),
    ],
    destinationBucket: bucket as IBucket,
    prune: false,
    cacheControl: [CacheControl.noCache()],
  })
  acknowledgeDeployment(scope, bucket)
  // Another name is another trigger: new scripts are published even where no function has changed.
  const built = readFileSync(join(frontend, 'assets/manifest.json'), 'utf8')
  new Trigger(scope, `Publication-${sha256(built).slice(0, 8)}`, {
    handler: askForRelease,
    executeAfter: [assets, page],
  })
}
