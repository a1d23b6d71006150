export const id = 850;
export const ids = [850];
export const modules = {

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   caller: () => (/* binding */ caller),
/* harmony export */   callerAccount: () => (/* binding */ callerAccount),
/* harmony export */   keyState: () => (/* binding */ keyState)
/* harmony export */ });
/* harmony import */ var _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4522);
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3403);
/* harmony import */ var _PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5840);
/* harmony import */ var _ZBMOEX4B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5158);
/* harmony import */ var _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4678);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3856);
/* harmony import */ var _ZSOO2O7N_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9166);
/* harmony import */ var _RLGIBEFS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8137);
/* harmony import */ var _T55Z6GIW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4902);
/* harmony import */ var _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6211);
/* harmony import */ var _KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9231);
/* harmony import */ var _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9595);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1433);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);















// node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthSchemeProvider.js
var defaultKMSHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .getSmithyContext */ .ug)(context).operation, region: await (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .normalizeProvider */ .te)(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})() });
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return { schemeId: "aws.auth#sigv4", signingProperties: { name: "kms", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) };
}
var defaultKMSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, { authSchemePreference: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .normalizeProvider */ .te)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "kms" });
var commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };

// node_modules/@aws-sdk/client-kms/package.json
var package_default = {
  name: "@aws-sdk/client-kms",
  version: "3.1162.0",
  description: "AWS SDK for JavaScript Kms Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-kms",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-kms"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.0",
    "@aws-sdk/credential-provider-node": "^3.972.93",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = { conditions: [[c, [g]], [c, j], ["aws.partition", j, d], [e, [{ [k]: "UseFIPS" }, b]], [e, [{ [k]: "UseDualStack" }, b]], [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]], [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]], results: [[a], [a, "Invalid Configuration: FIPS and custom endpoint are not supported"], [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [g, i], ["https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [a, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://kms-fips.{Region}.{PartitionResult#dnsSuffix}", i], [a, "FIPS is enabled but this partition does not support FIPS"], ["https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [a, "DualStack is enabled but this partition does not support DualStack"], ["https://kms.{Region}.{PartitionResult#dnsSuffix}", i], [a, "Invalid Configuration: Missing Region"]] };
var root = 2;
var r = 1e8;
var nodes = new Int32Array([-1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3]);
var bdd = _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/endpointResolver.js
var cache = new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .EndpointCache */ .kS({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] });
var defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .decideEndpoint */ .cH)(bdd, { endpointParams, logger: context.logger }));
_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .customEndpointFunctions */ .mw.aws = _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-kms/dist-es/models/KMSServiceException.js
var KMSServiceException = class _KMSServiceException extends _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";
  constructor(options) {
    super(options), Object.setPrototypeOf(this, _KMSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/models/errors.js
var AlreadyExistsException = class _AlreadyExistsException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#AlreadyExistsException";
  name = "AlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({ name: "AlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _AlreadyExistsException.prototype);
  }
};
var DependencyTimeoutException = class _DependencyTimeoutException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DependencyTimeoutException";
  name = "DependencyTimeoutException";
  $fault = "server";
  constructor(opts) {
    super({ name: "DependencyTimeoutException", $fault: "server", ...opts }), Object.setPrototypeOf(this, _DependencyTimeoutException.prototype);
  }
};
var InvalidArnException = class _InvalidArnException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidArnException";
  name = "InvalidArnException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidArnException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidArnException.prototype);
  }
};
var KMSInternalException = class _KMSInternalException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInternalException";
  name = "KMSInternalException";
  $fault = "server";
  constructor(opts) {
    super({ name: "KMSInternalException", $fault: "server", ...opts }), Object.setPrototypeOf(this, _KMSInternalException.prototype);
  }
};
var KMSInvalidStateException = class _KMSInvalidStateException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidStateException";
  name = "KMSInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({ name: "KMSInvalidStateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _KMSInvalidStateException.prototype);
  }
};
var NotFoundException = class _NotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#NotFoundException";
  name = "NotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "NotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _NotFoundException.prototype);
  }
};
var CloudHsmClusterInUseException = class _CloudHsmClusterInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterInUseException";
  name = "CloudHsmClusterInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterInUseException.prototype);
  }
};
var CloudHsmClusterInvalidConfigurationException = class _CloudHsmClusterInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";
  name = "CloudHsmClusterInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterInvalidConfigurationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterInvalidConfigurationException.prototype);
  }
};
var CloudHsmClusterNotActiveException = class _CloudHsmClusterNotActiveException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotActiveException";
  name = "CloudHsmClusterNotActiveException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterNotActiveException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterNotActiveException.prototype);
  }
};
var CloudHsmClusterNotFoundException = class _CloudHsmClusterNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotFoundException";
  name = "CloudHsmClusterNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterNotFoundException.prototype);
  }
};
var CloudHsmClusterNotRelatedException = class _CloudHsmClusterNotRelatedException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotRelatedException";
  name = "CloudHsmClusterNotRelatedException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterNotRelatedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterNotRelatedException.prototype);
  }
};
var ConflictException = class _ConflictException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#ConflictException";
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ConflictException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var CustomKeyStoreInvalidStateException = class _CustomKeyStoreInvalidStateException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreInvalidStateException";
  name = "CustomKeyStoreInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CustomKeyStoreInvalidStateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CustomKeyStoreInvalidStateException.prototype);
  }
};
var CustomKeyStoreNotFoundException = class _CustomKeyStoreNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreNotFoundException";
  name = "CustomKeyStoreNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CustomKeyStoreNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CustomKeyStoreNotFoundException.prototype);
  }
};
var InvalidAliasNameException = class _InvalidAliasNameException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidAliasNameException";
  name = "InvalidAliasNameException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidAliasNameException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidAliasNameException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({ name: "LimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var CustomKeyStoreNameInUseException = class _CustomKeyStoreNameInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreNameInUseException";
  name = "CustomKeyStoreNameInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CustomKeyStoreNameInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CustomKeyStoreNameInUseException.prototype);
  }
};
var IncorrectTrustAnchorException = class _IncorrectTrustAnchorException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectTrustAnchorException";
  name = "IncorrectTrustAnchorException";
  $fault = "client";
  constructor(opts) {
    super({ name: "IncorrectTrustAnchorException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _IncorrectTrustAnchorException.prototype);
  }
};
var XksProxyIncorrectAuthenticationCredentialException = class _XksProxyIncorrectAuthenticationCredentialException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";
  name = "XksProxyIncorrectAuthenticationCredentialException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyIncorrectAuthenticationCredentialException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyIncorrectAuthenticationCredentialException.prototype);
  }
};
var XksProxyInvalidConfigurationException = class _XksProxyInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyInvalidConfigurationException";
  name = "XksProxyInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyInvalidConfigurationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyInvalidConfigurationException.prototype);
  }
};
var XksProxyInvalidResponseException = class _XksProxyInvalidResponseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyInvalidResponseException";
  name = "XksProxyInvalidResponseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyInvalidResponseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyInvalidResponseException.prototype);
  }
};
var XksProxyUriEndpointInUseException = class _XksProxyUriEndpointInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriEndpointInUseException";
  name = "XksProxyUriEndpointInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyUriEndpointInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyUriEndpointInUseException.prototype);
  }
};
var XksProxyUriInUseException = class _XksProxyUriInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriInUseException";
  name = "XksProxyUriInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyUriInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyUriInUseException.prototype);
  }
};
var XksProxyUriUnreachableException = class _XksProxyUriUnreachableException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriUnreachableException";
  name = "XksProxyUriUnreachableException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyUriUnreachableException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyUriUnreachableException.prototype);
  }
};
var XksProxyVpcEndpointServiceInUseException = class _XksProxyVpcEndpointServiceInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";
  name = "XksProxyVpcEndpointServiceInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyVpcEndpointServiceInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceInUseException.prototype);
  }
};
var XksProxyVpcEndpointServiceInvalidConfigurationException = class _XksProxyVpcEndpointServiceInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";
  name = "XksProxyVpcEndpointServiceInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyVpcEndpointServiceInvalidConfigurationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceInvalidConfigurationException.prototype);
  }
};
var XksProxyVpcEndpointServiceNotFoundException = class _XksProxyVpcEndpointServiceNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";
  name = "XksProxyVpcEndpointServiceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyVpcEndpointServiceNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceNotFoundException.prototype);
  }
};
var DisabledException = class _DisabledException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DisabledException";
  name = "DisabledException";
  $fault = "client";
  constructor(opts) {
    super({ name: "DisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _DisabledException.prototype);
  }
};
var DryRunOperationException = class _DryRunOperationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DryRunOperationException";
  name = "DryRunOperationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "DryRunOperationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _DryRunOperationException.prototype);
  }
};
var InvalidGrantTokenException = class _InvalidGrantTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidGrantTokenException";
  name = "InvalidGrantTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidGrantTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidGrantTokenException.prototype);
  }
};
var MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  constructor(opts) {
    super({ name: "MalformedPolicyDocumentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
  }
};
var TagException = class _TagException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#TagException";
  name = "TagException";
  $fault = "client";
  constructor(opts) {
    super({ name: "TagException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _TagException.prototype);
  }
};
var UnsupportedOperationException = class _UnsupportedOperationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#UnsupportedOperationException";
  name = "UnsupportedOperationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "UnsupportedOperationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _UnsupportedOperationException.prototype);
  }
};
var XksKeyAlreadyInUseException = class _XksKeyAlreadyInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyAlreadyInUseException";
  name = "XksKeyAlreadyInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksKeyAlreadyInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksKeyAlreadyInUseException.prototype);
  }
};
var XksKeyInvalidConfigurationException = class _XksKeyInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyInvalidConfigurationException";
  name = "XksKeyInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksKeyInvalidConfigurationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksKeyInvalidConfigurationException.prototype);
  }
};
var XksKeyNotFoundException = class _XksKeyNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyNotFoundException";
  name = "XksKeyNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksKeyNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksKeyNotFoundException.prototype);
  }
};
var CustomKeyStoreHasCMKsException = class _CustomKeyStoreHasCMKsException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreHasCMKsException";
  name = "CustomKeyStoreHasCMKsException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CustomKeyStoreHasCMKsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CustomKeyStoreHasCMKsException.prototype);
  }
};
var InvalidCiphertextException = class _InvalidCiphertextException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidCiphertextException";
  name = "InvalidCiphertextException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidCiphertextException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidCiphertextException.prototype);
  }
};
var InvalidKeyUsageException = class _InvalidKeyUsageException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidKeyUsageException";
  name = "InvalidKeyUsageException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidKeyUsageException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidKeyUsageException.prototype);
  }
};
var KeyUnavailableException = class _KeyUnavailableException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KeyUnavailableException";
  name = "KeyUnavailableException";
  $fault = "server";
  constructor(opts) {
    super({ name: "KeyUnavailableException", $fault: "server", ...opts }), Object.setPrototypeOf(this, _KeyUnavailableException.prototype);
  }
};
var IncorrectKeyException = class _IncorrectKeyException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectKeyException";
  name = "IncorrectKeyException";
  $fault = "client";
  constructor(opts) {
    super({ name: "IncorrectKeyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _IncorrectKeyException.prototype);
  }
};
var InvalidMarkerException = class _InvalidMarkerException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidMarkerException";
  name = "InvalidMarkerException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidMarkerException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidMarkerException.prototype);
  }
};
var ExpiredImportTokenException = class _ExpiredImportTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#ExpiredImportTokenException";
  name = "ExpiredImportTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ExpiredImportTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ExpiredImportTokenException.prototype);
  }
};
var IncorrectKeyMaterialException = class _IncorrectKeyMaterialException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectKeyMaterialException";
  name = "IncorrectKeyMaterialException";
  $fault = "client";
  constructor(opts) {
    super({ name: "IncorrectKeyMaterialException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _IncorrectKeyMaterialException.prototype);
  }
};
var InvalidImportTokenException = class _InvalidImportTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidImportTokenException";
  name = "InvalidImportTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidImportTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidImportTokenException.prototype);
  }
};
var InvalidGrantIdException = class _InvalidGrantIdException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidGrantIdException";
  name = "InvalidGrantIdException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidGrantIdException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidGrantIdException.prototype);
  }
};
var KMSInvalidMacException = class _KMSInvalidMacException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidMacException";
  name = "KMSInvalidMacException";
  $fault = "client";
  constructor(opts) {
    super({ name: "KMSInvalidMacException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _KMSInvalidMacException.prototype);
  }
};
var KMSInvalidSignatureException = class _KMSInvalidSignatureException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidSignatureException";
  name = "KMSInvalidSignatureException";
  $fault = "client";
  constructor(opts) {
    super({ name: "KMSInvalidSignatureException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _KMSInvalidSignatureException.prototype);
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/schemas/schemas_0.js
var _A = "Arn";
var _AEE = "AlreadyExistsException";
var _AWSAI = "AWSAccountId";
var _CD = "CreationDate";
var _CE = "ConflictException";
var _CHCI = "CloudHsmClusterId";
var _CHCICE = "CloudHsmClusterInvalidConfigurationException";
var _CHCIUE = "CloudHsmClusterInUseException";
var _CHCNAE = "CloudHsmClusterNotActiveException";
var _CHCNFE = "CloudHsmClusterNotFoundException";
var _CHCNRE = "CloudHsmClusterNotRelatedException";
var _CKMI = "CurrentKeyMaterialId";
var _CKSHCMKE = "CustomKeyStoreHasCMKsException";
var _CKSI = "CustomKeyStoreId";
var _CKSISE = "CustomKeyStoreInvalidStateException";
var _CKSNFE = "CustomKeyStoreNotFoundException";
var _CKSNIUE = "CustomKeyStoreNameInUseException";
var _CMKS = "CustomerMasterKeySpec";
var _D = "Description";
var _DD = "DeletionDate";
var _DE = "DisabledException";
var _DK = "DescribeKey";
var _DKR = "DescribeKeyRequest";
var _DKRe = "DescribeKeyResponse";
var _DROE = "DryRunOperationException";
var _DTE = "DependencyTimeoutException";
var _E = "Enabled";
var _EAnc = "EncryptionAlgorithms";
var _EAnca = "EncapsulationAlgorithms";
var _EITE = "ExpiredImportTokenException";
var _EM = "ExpirationModel";
var _GT = "GrantTokens";
var _I = "Id";
var _IAE = "InvalidArnException";
var _IANE = "InvalidAliasNameException";
var _ICE = "InvalidCiphertextException";
var _IGIE = "InvalidGrantIdException";
var _IGTE = "InvalidGrantTokenException";
var _IITE = "InvalidImportTokenException";
var _IKE = "IncorrectKeyException";
var _IKME = "IncorrectKeyMaterialException";
var _IKUE = "InvalidKeyUsageException";
var _IME = "InvalidMarkerException";
var _ITAE = "IncorrectTrustAnchorException";
var _KAAe = "KeyAgreementAlgorithms";
var _KI = "KeyId";
var _KM = "KeyMetadata";
var _KMSIE = "KMSInternalException";
var _KMSIME = "KMSInvalidMacException";
var _KMSISE = "KMSInvalidSignatureException";
var _KMSISEn = "KMSInvalidStateException";
var _KMe = "KeyManager";
var _KS = "KeySpec";
var _KSe = "KeyState";
var _KU = "KeyUsage";
var _KUE = "KeyUnavailableException";
var _LEE = "LimitExceededException";
var _MAa = "MacAlgorithms";
var _MPDE = "MalformedPolicyDocumentException";
var _MR = "MultiRegion";
var _MRC = "MultiRegionConfiguration";
var _MRK = "MultiRegionKey";
var _MRKL = "MultiRegionKeyList";
var _MRKT = "MultiRegionKeyType";
var _NFE = "NotFoundException";
var _Or = "Origin";
var _PDWID = "PendingDeletionWindowInDays";
var _PKr = "PrimaryKey";
var _RK = "ReplicaKeys";
var _Re = "Region";
var _SA = "SigningAlgorithms";
var _TE = "TagException";
var _UOE = "UnsupportedOperationException";
var _VT = "ValidTo";
var _XKAIUE = "XksKeyAlreadyInUseException";
var _XKC = "XksKeyConfiguration";
var _XKCT = "XksKeyConfigurationType";
var _XKICE = "XksKeyInvalidConfigurationException";
var _XKNFE = "XksKeyNotFoundException";
var _XPIACE = "XksProxyIncorrectAuthenticationCredentialException";
var _XPICE = "XksProxyInvalidConfigurationException";
var _XPIRE = "XksProxyInvalidResponseException";
var _XPUEIUE = "XksProxyUriEndpointInUseException";
var _XPUIUE = "XksProxyUriInUseException";
var _XPUUE = "XksProxyUriUnreachableException";
var _XPVESICE = "XksProxyVpcEndpointServiceInvalidConfigurationException";
var _XPVESIUE = "XksProxyVpcEndpointServiceInUseException";
var _XPVESNFE = "XksProxyVpcEndpointServiceNotFoundException";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.kms";
var _se = "server";
var n0 = "com.amazonaws.kms";
var _s_registry = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .TypeRegistry */ .OF(_s);
var KMSServiceException$ = [-3, _s, "KMSServiceException", 0, [], []];
_s_registry.registerError(KMSServiceException$, KMSServiceException);
var n0_registry = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .TypeRegistry */ .OF(n0);
var AlreadyExistsException$ = [-3, n0, _AEE, { [_aQE]: ["AlreadyExists", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var CloudHsmClusterInUseException$ = [-3, n0, _CHCIUE, { [_aQE]: ["CloudHsmClusterInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterInUseException$, CloudHsmClusterInUseException);
var CloudHsmClusterInvalidConfigurationException$ = [-3, n0, _CHCICE, { [_aQE]: ["CloudHsmClusterInvalidConfigurationException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterInvalidConfigurationException$, CloudHsmClusterInvalidConfigurationException);
var CloudHsmClusterNotActiveException$ = [-3, n0, _CHCNAE, { [_aQE]: ["CloudHsmClusterNotActiveException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterNotActiveException$, CloudHsmClusterNotActiveException);
var CloudHsmClusterNotFoundException$ = [-3, n0, _CHCNFE, { [_aQE]: ["CloudHsmClusterNotFoundException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterNotFoundException$, CloudHsmClusterNotFoundException);
var CloudHsmClusterNotRelatedException$ = [-3, n0, _CHCNRE, { [_aQE]: ["CloudHsmClusterNotRelatedException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterNotRelatedException$, CloudHsmClusterNotRelatedException);
var ConflictException$ = [-3, n0, _CE, { [_aQE]: ["ConflictException", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(ConflictException$, ConflictException);
var CustomKeyStoreHasCMKsException$ = [-3, n0, _CKSHCMKE, { [_aQE]: ["CustomKeyStoreHasCMKsException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CustomKeyStoreHasCMKsException$, CustomKeyStoreHasCMKsException);
var CustomKeyStoreInvalidStateException$ = [-3, n0, _CKSISE, { [_aQE]: ["CustomKeyStoreInvalidStateException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CustomKeyStoreInvalidStateException$, CustomKeyStoreInvalidStateException);
var CustomKeyStoreNameInUseException$ = [-3, n0, _CKSNIUE, { [_aQE]: ["CustomKeyStoreNameInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CustomKeyStoreNameInUseException$, CustomKeyStoreNameInUseException);
var CustomKeyStoreNotFoundException$ = [-3, n0, _CKSNFE, { [_aQE]: ["CustomKeyStoreNotFoundException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CustomKeyStoreNotFoundException$, CustomKeyStoreNotFoundException);
var DependencyTimeoutException$ = [-3, n0, _DTE, { [_aQE]: ["DependencyTimeout", 503], [_e]: _se, [_hE]: 503 }, [_m], [0]];
n0_registry.registerError(DependencyTimeoutException$, DependencyTimeoutException);
var DisabledException$ = [-3, n0, _DE, { [_aQE]: ["Disabled", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(DisabledException$, DisabledException);
var DryRunOperationException$ = [-3, n0, _DROE, { [_aQE]: ["DryRunOperation", 412], [_e]: _c, [_hE]: 412 }, [_m], [0]];
n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
var ExpiredImportTokenException$ = [-3, n0, _EITE, { [_aQE]: ["ExpiredImportTokenException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(ExpiredImportTokenException$, ExpiredImportTokenException);
var IncorrectKeyException$ = [-3, n0, _IKE, { [_aQE]: ["IncorrectKeyException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(IncorrectKeyException$, IncorrectKeyException);
var IncorrectKeyMaterialException$ = [-3, n0, _IKME, { [_aQE]: ["IncorrectKeyMaterialException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(IncorrectKeyMaterialException$, IncorrectKeyMaterialException);
var IncorrectTrustAnchorException$ = [-3, n0, _ITAE, { [_aQE]: ["IncorrectTrustAnchorException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(IncorrectTrustAnchorException$, IncorrectTrustAnchorException);
var InvalidAliasNameException$ = [-3, n0, _IANE, { [_aQE]: ["InvalidAliasName", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidAliasNameException$, InvalidAliasNameException);
var InvalidArnException$ = [-3, n0, _IAE, { [_aQE]: ["InvalidArn", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidArnException$, InvalidArnException);
var InvalidCiphertextException$ = [-3, n0, _ICE, { [_aQE]: ["InvalidCiphertext", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidCiphertextException$, InvalidCiphertextException);
var InvalidGrantIdException$ = [-3, n0, _IGIE, { [_aQE]: ["InvalidGrantId", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidGrantIdException$, InvalidGrantIdException);
var InvalidGrantTokenException$ = [-3, n0, _IGTE, { [_aQE]: ["InvalidGrantToken", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidGrantTokenException$, InvalidGrantTokenException);
var InvalidImportTokenException$ = [-3, n0, _IITE, { [_aQE]: ["InvalidImportTokenException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidImportTokenException$, InvalidImportTokenException);
var InvalidKeyUsageException$ = [-3, n0, _IKUE, { [_aQE]: ["InvalidKeyUsage", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidKeyUsageException$, InvalidKeyUsageException);
var InvalidMarkerException$ = [-3, n0, _IME, { [_aQE]: ["InvalidMarker", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidMarkerException$, InvalidMarkerException);
var KeyUnavailableException$ = [-3, n0, _KUE, { [_aQE]: ["KeyUnavailable", 500], [_e]: _se, [_hE]: 500 }, [_m], [0]];
n0_registry.registerError(KeyUnavailableException$, KeyUnavailableException);
var KMSInternalException$ = [-3, n0, _KMSIE, { [_aQE]: ["KMSInternal", 500], [_e]: _se, [_hE]: 500 }, [_m], [0]];
n0_registry.registerError(KMSInternalException$, KMSInternalException);
var KMSInvalidMacException$ = [-3, n0, _KMSIME, { [_aQE]: ["KMSInvalidMac", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(KMSInvalidMacException$, KMSInvalidMacException);
var KMSInvalidSignatureException$ = [-3, n0, _KMSISE, { [_aQE]: ["KMSInvalidSignature", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(KMSInvalidSignatureException$, KMSInvalidSignatureException);
var KMSInvalidStateException$ = [-3, n0, _KMSISEn, { [_aQE]: ["KMSInvalidStateException", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var LimitExceededException$ = [-3, n0, _LEE, { [_aQE]: ["LimitExceeded", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedPolicyDocumentException$ = [-3, n0, _MPDE, { [_aQE]: ["MalformedPolicyDocument", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NotFoundException$ = [-3, n0, _NFE, { [_aQE]: ["NotFound", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
n0_registry.registerError(NotFoundException$, NotFoundException);
var TagException$ = [-3, n0, _TE, { [_aQE]: ["TagException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(TagException$, TagException);
var UnsupportedOperationException$ = [-3, n0, _UOE, { [_aQE]: ["UnsupportedOperation", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
var XksKeyAlreadyInUseException$ = [-3, n0, _XKAIUE, { [_aQE]: ["XksKeyAlreadyInUse", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksKeyAlreadyInUseException$, XksKeyAlreadyInUseException);
var XksKeyInvalidConfigurationException$ = [-3, n0, _XKICE, { [_aQE]: ["XksKeyInvalidConfiguration", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksKeyInvalidConfigurationException$, XksKeyInvalidConfigurationException);
var XksKeyNotFoundException$ = [-3, n0, _XKNFE, { [_aQE]: ["XksKeyNotFoundException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksKeyNotFoundException$, XksKeyNotFoundException);
var XksProxyIncorrectAuthenticationCredentialException$ = [-3, n0, _XPIACE, { [_aQE]: ["XksProxyIncorrectAuthenticationCredentialException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyIncorrectAuthenticationCredentialException$, XksProxyIncorrectAuthenticationCredentialException);
var XksProxyInvalidConfigurationException$ = [-3, n0, _XPICE, { [_aQE]: ["XksProxyInvalidConfigurationException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyInvalidConfigurationException$, XksProxyInvalidConfigurationException);
var XksProxyInvalidResponseException$ = [-3, n0, _XPIRE, { [_aQE]: ["XksProxyInvalidResponseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyInvalidResponseException$, XksProxyInvalidResponseException);
var XksProxyUriEndpointInUseException$ = [-3, n0, _XPUEIUE, { [_aQE]: ["XksProxyUriEndpointInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyUriEndpointInUseException$, XksProxyUriEndpointInUseException);
var XksProxyUriInUseException$ = [-3, n0, _XPUIUE, { [_aQE]: ["XksProxyUriInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyUriInUseException$, XksProxyUriInUseException);
var XksProxyUriUnreachableException$ = [-3, n0, _XPUUE, { [_aQE]: ["XksProxyUriUnreachableException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyUriUnreachableException$, XksProxyUriUnreachableException);
var XksProxyVpcEndpointServiceInUseException$ = [-3, n0, _XPVESIUE, { [_aQE]: ["XksProxyVpcEndpointServiceInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyVpcEndpointServiceInUseException$, XksProxyVpcEndpointServiceInUseException);
var XksProxyVpcEndpointServiceInvalidConfigurationException$ = [-3, n0, _XPVESICE, { [_aQE]: ["XksProxyVpcEndpointServiceInvalidConfigurationException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyVpcEndpointServiceInvalidConfigurationException$, XksProxyVpcEndpointServiceInvalidConfigurationException);
var XksProxyVpcEndpointServiceNotFoundException$ = [-3, n0, _XPVESNFE, { [_aQE]: ["XksProxyVpcEndpointServiceNotFoundException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyVpcEndpointServiceNotFoundException$, XksProxyVpcEndpointServiceNotFoundException);
var errorTypeRegistries = [_s_registry, n0_registry];
var DescribeKeyRequest$ = [3, n0, _DKR, 0, [_KI, _GT], [0, 64], 1];
var DescribeKeyResponse$ = [3, n0, _DKRe, 0, [_KM], [() => KeyMetadata$]];
var KeyMetadata$ = [3, n0, _KM, 0, [_KI, _AWSAI, _A, _CD, _E, _D, _KU, _KSe, _DD, _VT, _Or, _CKSI, _CHCI, _EM, _KMe, _CMKS, _KS, _EAnc, _SA, _KAAe, _EAnca, _MR, _MRC, _PDWID, _MAa, _XKC, _CKMI], [0, 0, 0, 4, 2, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 64, 64, 64, 64, 2, () => MultiRegionConfiguration$, 1, 64, () => XksKeyConfigurationType$, 0], 1];
var MultiRegionConfiguration$ = [3, n0, _MRC, 0, [_MRKT, _PKr, _RK], [0, () => MultiRegionKey$, () => MultiRegionKeyList]];
var MultiRegionKey$ = [3, n0, _MRK, 0, [_A, _Re], [0, 0]];
var XksKeyConfigurationType$ = [3, n0, _XKCT, 0, [_I], [0]];
var MultiRegionKeyList = [1, n0, _MRKL, 0, () => MultiRegionKey$];
var DescribeKey$ = [9, n0, _DK, 0, () => DescribeKeyRequest$, () => DescribeKeyResponse$];

// node_modules/@aws-sdk/client-kms/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => ({ apiVersion: "2014-11-01", base64Decoder: config?.base64Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .fromBase64 */ .Ey, base64Encoder: config?.base64Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .toBase64 */ .nk, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKMSHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsSdkSigV4Signer */ .f2() }], logger: config?.logger ?? new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NoOpLogger */ .N4(), protocol: config?.protocol ?? _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsJson1_1Protocol */ .TE, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.kms", errorTypeRegistries, xmlNamespace: "https://trent.amazonaws.com/doc/2014-11-01/", version: "2014-11-01", serviceTarget: "TrentService" }, serviceId: config?.serviceId ?? "KMS", sha256: config?.sha256 ?? _ZSOO2O7N_js__WEBPACK_IMPORTED_MODULE_7__/* .Sha256Node */ .T, urlParser: config?.urlParser ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .parseUrl */ .Dl, utf8Decoder: config?.utf8Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .fromUtf8 */ .ar, utf8Encoder: config?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .toUtf8 */ .Pq });

// node_modules/@aws-sdk/client-kms/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .emitWarningIfUnsupportedVersion2 */ .o_)(process.version);
  const defaultsMode = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveDefaultsModeConfig */ .IZ)(config), defaultConfigProvider = () => defaultsMode().then(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .loadConfigsForDefaultMode */ .lT), clientSharedValues = getRuntimeConfig(config);
  (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger };
  return { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .calculateBodyLength */ .n8, credentialDefaultProvider: config?.credentialDefaultProvider ?? _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultProvider */ .v6, defaultSocketTimeout: (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }), maxAttempts: config?.maxAttempts ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config), region: config?.region ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }), requestHandler: _T55Z6GIW_js__WEBPACK_IMPORTED_MODULE_9__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)({ ..._6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN, default: async () => (await defaultConfigProvider()).retryMode || _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .DEFAULT_RETRY_MODE */ .L0 }, config), streamCollector: config?.streamCollector ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .streamCollector */ .kv, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig) };
};

// node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
  return { setHttpAuthScheme(httpAuthScheme) {
    const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
    index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
  }, httpAuthSchemes() {
    return _httpAuthSchemes;
  }, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
    _httpAuthSchemeProvider = httpAuthSchemeProvider;
  }, httpAuthSchemeProvider() {
    return _httpAuthSchemeProvider;
  }, setCredentials(credentials) {
    _credentials = credentials;
  }, credentials() {
    return _credentials;
  } };
};
var resolveHttpAuthRuntimeConfig = (config) => ({ httpAuthSchemes: config.httpAuthSchemes(), httpAuthSchemeProvider: config.httpAuthSchemeProvider(), credentials: config.credentials() });

// node_modules/@aws-sdk/client-kms/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-kms/dist-es/KMSClient.js
var KMSClient = class extends _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0), this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveUserAgentConfig */ .Dc)(_config_1), _config_3 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveRetryConfig */ .$z)(_config_2), _config_4 = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveRegionConfig */ .TD)(_config_3), _config_5 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveHostHeaderConfig */ .OV)(_config_4), _config_6 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveEndpointConfig */ .Co)(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8, this.middlewareStack.use((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .getSchemaSerdePlugin */ .wq)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getUserAgentPlugin */ .sM)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getRetryPlugin */ .ey)(this.config)), this.middlewareStack.use((0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .getContentLengthPlugin */ .vK)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getHostHeaderPlugin */ .TC)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getLoggerPlugin */ .Y7)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getRecursionDetectionPlugin */ .n4)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, { httpAuthSchemeParametersProvider: defaultKMSHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config) => new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .DefaultIdentityProviderConfig */ .h$({ "aws.auth#sigv4": config.credentials }) })), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/commandBuilder.js
var command = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .makeBuilder */ .k8)(commonParams, "TrentService", "KMSClient", _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = (Command, cs, config, o2) => [];

// node_modules/@aws-sdk/client-kms/dist-es/commands/DescribeKeyCommand.js
var DescribeKeyCommand = class extends command(_ep0, _mw0, "DescribeKey", DescribeKey$) {
};

// node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js
var q = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "stringEquals";
var g2 = "getAttr";
var h2 = "us-east-1";
var i2 = "sigv4";
var j2 = "sts";
var k2 = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
var l = { [q]: "Endpoint" };
var m = { [q]: "Region" };
var n = { [q]: d2 };
var o = {};
var p = [m];
var _data2 = { conditions: [[c2, [l]], [c2, p], ["aws.partition", p, d2], [e2, [{ [q]: "UseFIPS" }, b2]], [e2, [{ [q]: "UseDualStack" }, b2]], [f2, [m, "aws-global"]], [e2, [{ [q]: "UseGlobalEndpoint" }, b2]], [f2, [m, "eu-central-1"]], [e2, [{ fn: g2, argv: [n, "supportsDualStack"] }, b2]], [e2, [{ fn: g2, argv: [n, "supportsFIPS"] }, b2]], [f2, [m, "ap-south-1"]], [f2, [m, "eu-north-1"]], [f2, [m, "eu-west-1"]], [f2, [m, "eu-west-2"]], [f2, [m, "eu-west-3"]], [f2, [m, "sa-east-1"]], [f2, [m, h2]], [f2, [m, "us-east-2"]], [f2, [m, "us-west-2"]], [f2, [m, "us-west-1"]], [f2, [m, "ca-central-1"]], [f2, [m, "ap-southeast-1"]], [f2, [m, "ap-northeast-1"]], [f2, [m, "ap-southeast-2"]], [f2, [{ fn: g2, argv: [n, "name"] }, "aws-us-gov"]]], results: [[a2], ["https://sts.amazonaws.com", { authSchemes: [{ name: i2, signingName: j2, signingRegion: h2 }] }], [k2, { authSchemes: [{ name: i2, signingName: j2, signingRegion: "{Region}" }] }], [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"], [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [l, o], ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o], [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://sts.{Region}.amazonaws.com", o], ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o], [a2, "FIPS is enabled but this partition does not support FIPS"], ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o], [a2, "DualStack is enabled but this partition does not support DualStack"], [k2, o], [a2, "Invalid Configuration: Missing Region"]] };
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([-1, 1, -1, 0, 30, 3, 1, 4, r2 + 14, 2, 5, r2 + 14, 3, 25, 6, 4, 24, 7, 5, r2 + 1, 8, 6, 9, r2 + 13, 7, r2 + 1, 10, 10, r2 + 1, 11, 11, r2 + 1, 12, 12, r2 + 1, 13, 13, r2 + 1, 14, 14, r2 + 1, 15, 15, r2 + 1, 16, 16, r2 + 1, 17, 17, r2 + 1, 18, 18, r2 + 1, 19, 19, r2 + 1, 20, 20, r2 + 1, 21, 21, r2 + 1, 22, 22, r2 + 1, 23, 23, r2 + 1, r2 + 2, 8, r2 + 11, r2 + 12, 4, 28, 26, 9, 27, r2 + 10, 24, r2 + 8, r2 + 9, 8, 29, r2 + 7, 9, r2 + 6, r2 + 7, 3, r2 + 3, 31, 4, r2 + 4, r2 + 5]);
var bdd2 = _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .BinaryDecisionDiagram */ .d5.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js
var cache2 = new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .EndpointCache */ .kS({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"] });
var defaultEndpointResolver2 = (endpointParams, context = {}) => cache2.get(endpointParams, () => (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .decideEndpoint */ .cH)(bdd2, { endpointParams, logger: context.logger }));
_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .customEndpointFunctions */ .mw.aws = _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js
var createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
  if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
  const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input), instructionsFn = (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .getSmithyContext */ .ug)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
  if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
  const endpointParameters = await (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveParams */ .xg)(input, { getEndpointParameterInstructions: instructionsFn }, config);
  return Object.assign(defaultParameters, endpointParameters);
};
var _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .getSmithyContext */ .ug)(context).operation, region: await (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .normalizeProvider */ .te)(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})() });
var defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return { schemeId: "aws.auth#sigv4", signingProperties: { name: "sts", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) };
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
  return { schemeId: "aws.auth#sigv4a", signingProperties: { name: "sts", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) };
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
  return { schemeId: "smithy.api#noAuth" };
}
var createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver22, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => (authParameters) => {
  const authSchemes = defaultEndpointResolver22(authParameters).properties?.authSchemes;
  if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
  const options = [];
  for (const scheme of authSchemes) {
    const { name: resolvedName, properties = {}, ...rest } = scheme, name = resolvedName.toLowerCase();
    resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
    let schemeId;
    if (name === "sigv4a") {
      schemeId = "aws.auth#sigv4a";
      const sigv4Present = authSchemes.find((s) => {
        const name2 = s.name.toLowerCase();
        return name2 !== "sigv4a" && name2.startsWith("sigv4");
      });
      if (_ZBMOEX4B_js__WEBPACK_IMPORTED_MODULE_3__/* .SignatureV4MultiRegion */ .W.sigv4aDependency() === "none" && sigv4Present) continue;
    } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
    else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
    const createOption = createHttpAuthOptionFunctions[schemeId];
    if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
    const option = createOption(authParameters);
    option.schemeId = schemeId, option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties }, options.push(option);
  }
  return options;
};
var _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    case "AssumeRoleWithSAML": {
      options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
      break;
    }
    case "AssumeRoleWithWebIdentity": {
      options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
      break;
    }
    default:
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
  }
  return options;
};
var defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver2, _defaultSTSHttpAuthSchemeProvider, { "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption2, "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption, "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption });
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = (0,_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveAwsSdkSigV4Config */ .ho)(config), config_1 = (0,_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveAwsSdkSigV4AConfig */ .Oy)(config_0);
  return Object.assign(config_1, { authSchemePreference: (0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .normalizeProvider */ .te)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-sts/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, useGlobalEndpoint: options.useGlobalEndpoint ?? false, defaultSigningName: "sts" });
var commonParams2 = { UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" }, UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };

// node_modules/@aws-sdk/client-sts/package.json
var package_default2 = {
  name: "@aws-sdk/client-sts",
  version: "3.1162.0",
  description: "AWS SDK for JavaScript Sts Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-sts",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-sts"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.0",
    "@aws-sdk/credential-provider-node": "^3.972.93",
    "@aws-sdk/signature-v4-multi-region": "^3.996.51",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js
var STSServiceException = class _STSServiceException extends _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
  constructor(options) {
    super(options), Object.setPrototypeOf(this, _STSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sts/dist-es/models/errors.js
var ExpiredTokenException = class _ExpiredTokenException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#ExpiredTokenException";
  name = "ExpiredTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ExpiredTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ExpiredTokenException.prototype);
  }
};
var MalformedPolicyDocumentException2 = class _MalformedPolicyDocumentException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  constructor(opts) {
    super({ name: "MalformedPolicyDocumentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
  }
};
var PackedPolicyTooLargeException = class _PackedPolicyTooLargeException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
  name = "PackedPolicyTooLargeException";
  $fault = "client";
  constructor(opts) {
    super({ name: "PackedPolicyTooLargeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _PackedPolicyTooLargeException.prototype);
  }
};
var RegionDisabledException = class _RegionDisabledException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#RegionDisabledException";
  name = "RegionDisabledException";
  $fault = "client";
  constructor(opts) {
    super({ name: "RegionDisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _RegionDisabledException.prototype);
  }
};
var IDPRejectedClaimException = class _IDPRejectedClaimException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
  name = "IDPRejectedClaimException";
  $fault = "client";
  constructor(opts) {
    super({ name: "IDPRejectedClaimException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _IDPRejectedClaimException.prototype);
  }
};
var InvalidIdentityTokenException = class _InvalidIdentityTokenException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
  name = "InvalidIdentityTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidIdentityTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidIdentityTokenException.prototype);
  }
};
var IDPCommunicationErrorException = class _IDPCommunicationErrorException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
  name = "IDPCommunicationErrorException";
  $fault = "client";
  $retryable = {};
  constructor(opts) {
    super({ name: "IDPCommunicationErrorException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _IDPCommunicationErrorException.prototype);
  }
};
var InvalidAuthorizationMessageException = class _InvalidAuthorizationMessageException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
  name = "InvalidAuthorizationMessageException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidAuthorizationMessageException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidAuthorizationMessageException.prototype);
  }
};
var ExpiredTradeInTokenException = class _ExpiredTradeInTokenException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
  name = "ExpiredTradeInTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ExpiredTradeInTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ExpiredTradeInTokenException.prototype);
  }
};
var JWTPayloadSizeExceededException = class _JWTPayloadSizeExceededException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
  name = "JWTPayloadSizeExceededException";
  $fault = "client";
  constructor(opts) {
    super({ name: "JWTPayloadSizeExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _JWTPayloadSizeExceededException.prototype);
  }
};
var OutboundWebIdentityFederationDisabledException = class _OutboundWebIdentityFederationDisabledException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
  name = "OutboundWebIdentityFederationDisabledException";
  $fault = "client";
  constructor(opts) {
    super({ name: "OutboundWebIdentityFederationDisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _OutboundWebIdentityFederationDisabledException.prototype);
  }
};
var SessionDurationEscalationException = class _SessionDurationEscalationException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
  name = "SessionDurationEscalationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "SessionDurationEscalationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _SessionDurationEscalationException.prototype);
  }
};

// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
var _A2 = "Arn";
var _Ac = "Account";
var _ETE = "ExpiredTokenException";
var _ETITE = "ExpiredTradeInTokenException";
var _GCI = "GetCallerIdentity";
var _GCIR = "GetCallerIdentityRequest";
var _GCIRe = "GetCallerIdentityResponse";
var _IAME = "InvalidAuthorizationMessageException";
var _IDPCEE = "IDPCommunicationErrorException";
var _IDPRCE = "IDPRejectedClaimException";
var _IITE2 = "InvalidIdentityTokenException";
var _JWTPSEE = "JWTPayloadSizeExceededException";
var _MPDE2 = "MalformedPolicyDocumentException";
var _OWIFDE = "OutboundWebIdentityFederationDisabledException";
var _PPTLE = "PackedPolicyTooLargeException";
var _RDE = "RegionDisabledException";
var _SDEE = "SessionDurationEscalationException";
var _UI = "UserId";
var _aQE2 = "awsQueryError";
var _c2 = "client";
var _e2 = "error";
var _hE2 = "httpError";
var _m2 = "message";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
var n02 = "com.amazonaws.sts";
var _s_registry2 = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .TypeRegistry */ .OF(_s2);
var STSServiceException$ = [-3, _s2, "STSServiceException", 0, [], []];
_s_registry2.registerError(STSServiceException$, STSServiceException);
var n0_registry2 = new _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .TypeRegistry */ .OF(n02);
var ExpiredTokenException$ = [-3, n02, _ETE, { [_aQE2]: ["ExpiredTokenException", 400], [_e2]: _c2, [_hE2]: 400 }, [_m2], [0]];
n0_registry2.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [-3, n02, _ETITE, { [_aQE2]: ["ExpiredTradeInTokenException", 400], [_e2]: _c2, [_hE2]: 400 }, [_m2], [0]];
n0_registry2.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [-3, n02, _IDPCEE, { [_aQE2]: ["IDPCommunicationError", 400], [_e2]: _c2, [_hE2]: 400 }, [_m2], [0]];
n0_registry2.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [-3, n02, _IDPRCE, { [_aQE2]: ["IDPRejectedClaim", 403], [_e2]: _c2, [_hE2]: 403 }, [_m2], [0]];
n0_registry2.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [-3, n02, _IAME, { [_aQE2]: ["InvalidAuthorizationMessageException", 400], [_e2]: _c2, [_hE2]: 400 }, [_m2], [0]];
n0_registry2.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [-3, n02, _IITE2, { [_aQE2]: ["InvalidIdentityToken", 400], [_e2]: _c2, [_hE2]: 400 }, [_m2], [0]];
n0_registry2.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [-3, n02, _JWTPSEE, { [_aQE2]: ["JWTPayloadSizeExceededException", 400], [_e2]: _c2, [_hE2]: 400 }, [_m2], [0]];
n0_registry2.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$2 = [-3, n02, _MPDE2, { [_aQE2]: ["MalformedPolicyDocument", 400], [_e2]: _c2, [_hE2]: 400 }, [_m2], [0]];
n0_registry2.registerError(MalformedPolicyDocumentException$2, MalformedPolicyDocumentException2);
var OutboundWebIdentityFederationDisabledException$ = [-3, n02, _OWIFDE, { [_aQE2]: ["OutboundWebIdentityFederationDisabledException", 403], [_e2]: _c2, [_hE2]: 403 }, [_m2], [0]];
n0_registry2.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [-3, n02, _PPTLE, { [_aQE2]: ["PackedPolicyTooLarge", 400], [_e2]: _c2, [_hE2]: 400 }, [_m2], [0]];
n0_registry2.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [-3, n02, _RDE, { [_aQE2]: ["RegionDisabledException", 403], [_e2]: _c2, [_hE2]: 403 }, [_m2], [0]];
n0_registry2.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [-3, n02, _SDEE, { [_aQE2]: ["SessionDurationEscalationException", 403], [_e2]: _c2, [_hE2]: 403 }, [_m2], [0]];
n0_registry2.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
var errorTypeRegistries2 = [_s_registry2, n0_registry2];
var GetCallerIdentityRequest$ = [3, n02, _GCIR, 0, [], []];
var GetCallerIdentityResponse$ = [3, n02, _GCIRe, 0, [_UI, _Ac, _A2], [0, 0, 0]];
var GetCallerIdentity$ = [9, n02, _GCI, 0, () => GetCallerIdentityRequest$, () => GetCallerIdentityResponse$];

// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => ({ apiVersion: "2011-06-15", base64Decoder: config?.base64Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .fromBase64 */ .Ey, base64Encoder: config?.base64Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .toBase64 */ .nk, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsSdkSigV4Signer */ .f2() }, { schemeId: "aws.auth#sigv4a", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"), signer: new _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsSdkSigV4ASigner */ .S1() }, { schemeId: "smithy.api#noAuth", identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NoAuthSigner */ .mR() }], logger: config?.logger ?? new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NoOpLogger */ .N4(), protocol: config?.protocol ?? _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsQueryProtocol */ .kE, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.sts", errorTypeRegistries: errorTypeRegistries2, xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", version: "2011-06-15", serviceTarget: "AWSSecurityTokenServiceV20110615" }, serviceId: config?.serviceId ?? "STS", sha256: config?.sha256 ?? _ZSOO2O7N_js__WEBPACK_IMPORTED_MODULE_7__/* .Sha256Node */ .T, signerConstructor: config?.signerConstructor ?? _ZBMOEX4B_js__WEBPACK_IMPORTED_MODULE_3__/* .SignatureV4MultiRegion */ .W, urlParser: config?.urlParser ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .parseUrl */ .Dl, utf8Decoder: config?.utf8Decoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .fromUtf8 */ .ar, utf8Encoder: config?.utf8Encoder ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .toUtf8 */ .Pq });

// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .emitWarningIfUnsupportedVersion2 */ .o_)(process.version);
  const defaultsMode = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveDefaultsModeConfig */ .IZ)(config), defaultConfigProvider = () => defaultsMode().then(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .loadConfigsForDefaultMode */ .lT), clientSharedValues = getRuntimeConfig3(config);
  (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger };
  return { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .calculateBodyLength */ .n8, credentialDefaultProvider: config?.credentialDefaultProvider ?? _FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultProvider */ .v6, defaultSocketTimeout: (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }), httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultProvider */ .v6)(idProps?.__config || {})()), signer: new _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsSdkSigV4Signer */ .f2() }, { schemeId: "aws.auth#sigv4a", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"), signer: new _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsSdkSigV4ASigner */ .S1() }, { schemeId: "smithy.api#noAuth", identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NoAuthSigner */ .mR() }], maxAttempts: config?.maxAttempts ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config), region: config?.region ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }), requestHandler: _T55Z6GIW_js__WEBPACK_IMPORTED_MODULE_9__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)({ ..._6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN, default: async () => (await defaultConfigProvider()).retryMode || _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .DEFAULT_RETRY_MODE */ .L0 }, config), sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_4__/* .NODE_SIGV4A_CONFIG_OPTIONS */ .AE, loaderConfig), streamCollector: config?.streamCollector ?? _6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .streamCollector */ .kv, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfig */ .Z9)(_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig) };
};

// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
  return { setHttpAuthScheme(httpAuthScheme) {
    const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
    index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
  }, httpAuthSchemes() {
    return _httpAuthSchemes;
  }, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
    _httpAuthSchemeProvider = httpAuthSchemeProvider;
  }, httpAuthSchemeProvider() {
    return _httpAuthSchemeProvider;
  }, setCredentials(credentials) {
    _credentials = credentials;
  }, credentials() {
    return _credentials;
  } };
};
var resolveHttpAuthRuntimeConfig2 = (config) => ({ httpAuthSchemes: config.httpAuthSchemes(), httpAuthSchemeProvider: config.httpAuthSchemeProvider(), credentials: config.credentials() });

// node_modules/@aws-sdk/client-sts/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
var STSClient = class extends _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0), this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0), _config_2 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveUserAgentConfig */ .Dc)(_config_1), _config_3 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveRetryConfig */ .$z)(_config_2), _config_4 = (0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveRegionConfig */ .TD)(_config_3), _config_5 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveHostHeaderConfig */ .OV)(_config_4), _config_6 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveEndpointConfig */ .Co)(_config_5), _config_7 = resolveHttpAuthSchemeConfig2(_config_6), _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8, this.middlewareStack.use((0,_6EHJVQZZ_js__WEBPACK_IMPORTED_MODULE_12__/* .getSchemaSerdePlugin */ .wq)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getUserAgentPlugin */ .sM)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getRetryPlugin */ .ey)(this.config)), this.middlewareStack.use((0,_KV2G4IPQ_js__WEBPACK_IMPORTED_MODULE_11__/* .getContentLengthPlugin */ .vK)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getHostHeaderPlugin */ .TC)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getLoggerPlugin */ .Y7)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getRecursionDetectionPlugin */ .n4)(this.config)), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, { httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config) => new _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .DefaultIdentityProviderConfig */ .h$({ "aws.auth#sigv4": config.credentials, "aws.auth#sigv4a": config.credentials }) })), this.middlewareStack.use((0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
var command2 = (0,_6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .makeBuilder */ .k8)(commonParams2, "AWSSecurityTokenServiceV20110615", "STSClient", _6QKBMKZP_js__WEBPACK_IMPORTED_MODULE_10__/* .getEndpointPlugin */ .rD);
var _ep02 = {};
var _mw02 = (Command, cs, config, o2) => [];

// node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command2(_ep02, _mw02, "GetCallerIdentity", GetCallerIdentity$) {
};

// src/aws/sts-and-kms.ts
var MAX_ATTEMPTS = 2;
async function caller({ config }, calls) {
  const { credentials, requestHandler } = config;
  const sts = new STSClient({ region: calls.region, credentials, requestHandler, maxAttempts: MAX_ATTEMPTS });
  return await (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)("sts", sts, calls).call(
    { operation: "GetCallerIdentity" },
    () => new GetCallerIdentityCommand({}),
    ({ Arn, Account }) => ({ arn: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Arn", Arn), accountId: (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Account", Account) })
  );
}
async function callerAccount(iam, calls) {
  const profile = process.env.AWS_PROFILE;
  const found = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(() => caller(iam, calls));
  return found instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudError */ .K2 ? void 0 : { accountId: found.accountId, ...profile ? { profile } : {} };
}
async function keyState({ config }, calls, keyId) {
  const { credentials, requestHandler } = config;
  const kms = new KMSClient({ region: calls.region, credentials, requestHandler, maxAttempts: MAX_ATTEMPTS });
  const { call } = (0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)("kms", kms, calls);
  const state = await (0,_TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(
    () => call(
      { operation: "DescribeKey", resource: keyId },
      () => new DescribeKeyCommand({ KeyId: keyId }),
      ({ KeyMetadata: found }) => stateOf((0,_FHCTRWYX_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("KeyId", found?.KeyId), found ?? {})
    )
  );
  if (!(state instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudError */ .K2)) return state;
  return state.code === "NotFoundException" ? { kind: "missing" } : { kind: "unknown", code: state.code };
}
var STATES = {
  Disabled: "is disabled",
  PendingDeletion: "is scheduled for deletion",
  PendingReplicaDeletion: "is scheduled for deletion"
};
function stateOf(keyId, { KeyState: state = "Enabled", KeySpec, KeyUsage }) {
  if ((KeySpec ?? "SYMMETRIC_DEFAULT") !== "SYMMETRIC_DEFAULT" || (KeyUsage ?? "ENCRYPT_DECRYPT") !== "ENCRYPT_DECRYPT")
    return { kind: "unusable", why: `(${keyId}) is not a symmetric key for encryption, which Secrets Manager needs` };
  if (state === "Enabled") return { kind: "usable" };
  return { kind: "unusable", why: STATES[state] ?? `is not enabled: its state is ${state}` };
}



/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SignatureV4MultiRegion)
/* harmony export */ });
/* harmony import */ var _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4678);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);


// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
var signatureV4CrtContainer = { CrtSignerV4: null };

// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
var SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
var SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
var SignatureV4SignWithCredentials = class extends _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_0__/* .SignatureV4 */ .BB {
  async signWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
    const privateAccess = this;
    return setSingleOverride(privateAccess, credentialsWithoutSessionToken), privateAccess.signRequest(requestToSign, options ?? {});
  }
  async presignWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    return delete requestToSign.headers[SESSION_TOKEN_HEADER], requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, requestToSign.query = requestToSign.query ?? {}, requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, setSingleOverride(this, credentialsWithoutSessionToken), this.presign(requestToSign, options);
  }
};
function getCredentialsWithoutSessionToken(credentials) {
  return { accessKeyId: credentials.accessKeyId, secretAccessKey: credentials.secretAccessKey, expiration: credentials.expiration };
}
function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
  const currentCredentialProvider = privateAccess.credentialProvider;
  privateAccess.credentialProvider = () => (privateAccess.credentialProvider = currentCredentialProvider, Promise.resolve(credentialsWithoutSessionToken));
}

// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
var SignatureV4MultiRegion = class {
  sigv4aSigner;
  sigv4Signer;
  signerOptions;
  static sigv4aDependency() {
    return typeof signatureV4CrtContainer.CrtSignerV4 == "function" ? "crt" : typeof _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureV4aContainer */ .dm.SignatureV4a == "function" ? "js" : "none";
  }
  constructor(options) {
    this.sigv4Signer = new SignatureV4SignWithCredentials(options), this.signerOptions = options;
  }
  async sign(requestToSign, options = {}) {
    return options.signingRegion === "*" ? this.getSigv4aSigner().sign(requestToSign, options) : this.sigv4Signer.sign(requestToSign, options);
  }
  async signWithCredentials(requestToSign, credentials, options = {}) {
    if (options.signingRegion === "*") {
      const signer = this.getSigv4aSigner(), CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
      if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
      throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
  }
  async presign(originalRequest, options = {}) {
    if (options.signingRegion === "*") {
      const signer = this.getSigv4aSigner(), CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
      if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
      throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.presign(originalRequest, options);
  }
  async presignWithCredentials(originalRequest, credentials, options = {}) {
    if (options.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
  }
  getSigv4aSigner() {
    if (!this.sigv4aSigner) {
      const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4, JsSigV4aSigner = _NLDHZRHK_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureV4aContainer */ .dm.SignatureV4a;
      if (this.signerOptions.runtime === "node") {
        if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
        if (CrtSignerV4 && typeof CrtSignerV4 == "function") this.sigv4aSigner = new CrtSignerV4({ ...this.signerOptions, signingAlgorithm: 1 });
        else if (JsSigV4aSigner && typeof JsSigV4aSigner == "function") this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
        else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
      } else {
        if (!JsSigV4aSigner || typeof JsSigV4aSigner != "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
        this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
      }
    }
    return this.sigv4aSigner;
  }
};




/***/ })

};
