export const id = 27;
export const ids = [27];
export const modules = {

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callerAccount: () => (/* binding */ callerAccount)
/* harmony export */ });
/* harmony import */ var _XETD4G3A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);
/* harmony import */ var _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(808);
/* harmony import */ var _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4913);
/* harmony import */ var _KFCFGNJS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9895);
/* harmony import */ var _PVDTUQJU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3440);
/* harmony import */ var _JE3AJY4T_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3289);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3856);
/* harmony import */ var _QPVIIDTK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3725);
/* harmony import */ var _4X3II47F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8305);
/* harmony import */ var _DYCZF3MP_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1329);
/* harmony import */ var _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6380);
/* harmony import */ var _XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25);
/* harmony import */ var _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5508);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1433);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);















// src/aws/caller.ts
async function callerAccount({ config }, calls) {
  const { credentials, requestHandler } = config;
  const sts = new _XETD4G3A_js__WEBPACK_IMPORTED_MODULE_0__/* .STSClient */ .i({ region: calls.region, credentials, requestHandler, maxAttempts: 2 });
  const profile = process.env.AWS_PROFILE;
  try {
    return await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_1__/* .createCall */ .jh)("sts", calls)(
      { operation: "GetCallerIdentity" },
      () => sts.send(new _XETD4G3A_js__WEBPACK_IMPORTED_MODULE_0__/* .GetCallerIdentityCommand */ .z({})),
      ({ Account }) => ({ accountId: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Account", Account), ...profile ? { profile } : {} })
    );
  } catch (error) {
    if (error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_2__/* .CloudError */ .K2) return void 0;
    throw error;
  }
}



/***/ })

};
