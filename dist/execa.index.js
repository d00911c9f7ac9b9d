export const id="execa";export const ids=["execa"];export const modules={80546:((r,n,s)=>{const a=s(35317),l=s(97877),d=s(16469);function spawn(r,n,s){
const u=l(r,n,s),p=a.spawn(u.command,u.args,u.options);return d.hookChildProcess(p,u),p}r.exports=spawn,r.exports.spawn=spawn,r.exports.sync=function spawnSync(r,n,s){
const u=l(r,n,s),p=a.spawnSync(u.command,u.args,u.options);return p.error=p.error||d.verifyENOENTSync(p.status,u),p},r.exports._parse=l,r.exports._enoent=d}),16469:(r=>{
const n="win32"===process.platform;function notFoundError(r,n){return Object.assign(new Error(`${n} ${r.command} ENOENT`),{code:"ENOENT",errno:"ENOENT",syscall:`${n} ${r.command}`,path:r.command,
spawnargs:r.args})}function verifyENOENT(r,s){return n&&1===r&&!s.file?notFoundError(s.original,"spawn"):null}r.exports={hookChildProcess:function hookChildProcess(r,s){if(!n)return;const a=r.emit
;r.emit=function(n,l){if("exit"===n){const n=verifyENOENT(l,s);if(n)return a.call(r,"error",n)}return a.apply(r,arguments)}},verifyENOENT:verifyENOENT,verifyENOENTSync:function verifyENOENTSync(r,s){
return n&&1===r&&!s.file?notFoundError(s.original,"spawnSync"):null},notFoundError:notFoundError}}),97877:((r,n,s)=>{
const a=s(16928),l=s(64866),d=s(2164),u=s(70599),p="win32"===process.platform,f=/\.(?:com|exe)$/i,m=/node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;function parseNonShell(r){if(!p)return r
;const n=function detectShebang(r){r.file=l(r);const n=r.file&&u(r.file);return n?(r.args.unshift(r.file),r.command=n,l(r)):r.file}(r),s=!f.test(n);if(r.options.forceShell||s){const s=m.test(n)
;r.command=a.normalize(r.command),r.command=d.command(r.command),r.args=r.args.map(r=>d.argument(r,s));const l=[r.command].concat(r.args).join(" ");r.args=["/d","/s","/c",`"${l}"`],
r.command=process.env.comspec||"cmd.exe",r.options.windowsVerbatimArguments=!0}return r}r.exports=function parse(r,n,s){n&&!Array.isArray(n)&&(s=n,n=null);const a={command:r,args:n=n?n.slice(0):[],
options:s=Object.assign({},s),file:void 0,original:{command:r,args:n}};return s.shell?a:parseNonShell(a)}}),2164:(r=>{const n=/([()\][%!^"`<>&|;, *?])/g;r.exports.command=function escapeCommand(r){
return r=r.replace(n,"^$1")},r.exports.argument=function escapeArgument(r,s){
return r=(r=`"${r=(r=(r=`${r}`).replace(/(?=(\\+?)?)\1"/g,'$1$1\\"')).replace(/(?=(\\+?)?)\1$/,"$1$1")}"`).replace(n,"^$1"),s&&(r=r.replace(n,"^$1")),r}}),70599:((r,n,s)=>{const a=s(79896),l=s(79152)
;r.exports=function readShebang(r){const n=Buffer.alloc(150);let s;try{s=a.openSync(r,"r"),a.readSync(s,n,0,150,0),a.closeSync(s)}catch(r){}return l(n.toString())}}),64866:((r,n,s)=>{
const a=s(16928),l=s(4467),d=s(56689);function resolveCommandAttempt(r,n){const s=r.options.env||process.env,u=process.cwd(),p=null!=r.options.cwd,f=p&&void 0!==process.chdir&&!process.chdir.disabled
;if(f)try{process.chdir(r.options.cwd)}catch(r){}let m;try{m=l.sync(r.command,{path:s[d({env:s})],pathExt:n?a.delimiter:void 0})}catch(r){}finally{f&&process.chdir(u)}
return m&&(m=a.resolve(p?r.options.cwd:"",m)),m}r.exports=function resolveCommand(r){return resolveCommandAttempt(r)||resolveCommandAttempt(r,!0)}}),72940:((r,n,s)=>{var a;s(79896)
;function isexe(r,n,s){if("function"==typeof n&&(s=n,n={}),!s){if("function"!=typeof Promise)throw new TypeError("callback not provided");return new Promise(function(s,a){isexe(r,n||{},function(r,n){
r?a(r):s(n)})})}a(r,n||{},function(r,a){r&&("EACCES"===r.code||n&&n.ignoreErrors)&&(r=null,a=!1),s(r,a)})}a="win32"===process.platform||global.TESTING_WINDOWS?s(59225):s(81025),r.exports=isexe,
isexe.sync=function sync(r,n){try{return a.sync(r,n||{})}catch(r){if(n&&n.ignoreErrors||"EACCES"===r.code)return!1;throw r}}}),81025:((r,n,s)=>{r.exports=isexe,isexe.sync=function sync(r,n){
return checkStat(a.statSync(r),n)};var a=s(79896);function isexe(r,n,s){a.stat(r,function(r,a){s(r,!r&&checkStat(a,n))})}function checkStat(r,n){return r.isFile()&&function checkMode(r,n){
var s=r.mode,a=r.uid,l=r.gid,d=void 0!==n.uid?n.uid:process.getuid&&process.getuid(),u=void 0!==n.gid?n.gid:process.getgid&&process.getgid(),p=parseInt("100",8),f=parseInt("010",8),m=parseInt("001",8),b=p|f
;return s&m||s&f&&l===u||s&p&&a===d||s&b&&0===d}(r,n)}}),59225:((r,n,s)=>{r.exports=isexe,isexe.sync=function sync(r,n){return checkStat(a.statSync(r),r,n)};var a=s(79896);function checkStat(r,n,s){
return!(!r.isSymbolicLink()&&!r.isFile())&&function checkPathExt(r,n){var s=void 0!==n.pathExt?n.pathExt:process.env.PATHEXT;if(!s)return!0;if(-1!==(s=s.split(";")).indexOf(""))return!0
;for(var a=0;a<s.length;a++){var l=s[a].toLowerCase();if(l&&r.substr(-l.length).toLowerCase()===l)return!0}return!1}(n,s)}function isexe(r,n,s){a.stat(r,function(a,l){s(a,!a&&checkStat(l,r,n))})}}),
56689:(r=>{const pathKey=(r={})=>{const n=r.env||process.env;return"win32"!==(r.platform||process.platform)?"PATH":Object.keys(n).reverse().find(r=>"PATH"===r.toUpperCase())||"Path"};r.exports=pathKey,
r.exports.default=pathKey}),79152:((r,n,s)=>{const a=s(77334);r.exports=(r="")=>{const n=r.match(a);if(!n)return null;const[s,l]=n[0].replace(/#! ?/,"").split(" "),d=s.split("/").pop()
;return"env"===d?l:l?`${d} ${l}`:d}}),77334:(r=>{r.exports=/^#!(.*)/}),4467:((r,n,s)=>{
const a="win32"===process.platform||"cygwin"===process.env.OSTYPE||"msys"===process.env.OSTYPE,l=s(16928),d=a?";":":",u=s(72940),getNotFoundError=r=>Object.assign(new Error(`not found: ${r}`),{
code:"ENOENT"}),getPathInfo=(r,n)=>{
const s=n.colon||d,l=r.match(/\//)||a&&r.match(/\\/)?[""]:[...a?[process.cwd()]:[],...(n.path||process.env.PATH||"").split(s)],u=a?n.pathExt||process.env.PATHEXT||".EXE;.CMD;.BAT;.COM":"",p=a?u.split(s):[""]
;return a&&-1!==r.indexOf(".")&&""!==p[0]&&p.unshift(""),{pathEnv:l,pathExt:p,pathExtExe:u}},which=(r,n,s)=>{"function"==typeof n&&(s=n,n={}),n||(n={})
;const{pathEnv:a,pathExt:d,pathExtExe:p}=getPathInfo(r,n),f=[],step=s=>new Promise((d,u)=>{if(s===a.length)return n.all&&f.length?d(f):u(getNotFoundError(r))
;const p=a[s],m=/^".*"$/.test(p)?p.slice(1,-1):p,b=l.join(m,r),g=!m&&/^\.[\\\/]/.test(r)?r.slice(0,2)+b:b;d(subStep(g,s,0))}),subStep=(r,s,a)=>new Promise((l,m)=>{if(a===d.length)return l(step(s+1))
;const b=d[a];u(r+b,{pathExt:p},(d,u)=>{if(!d&&u){if(!n.all)return l(r+b);f.push(r+b)}return l(subStep(r,s,a+1))})});return s?step(0).then(r=>s(null,r),s):step(0)};r.exports=which,which.sync=(r,n)=>{
n=n||{};const{pathEnv:s,pathExt:a,pathExtExe:d}=getPathInfo(r,n),p=[];for(let f=0;f<s.length;f++){
const m=s[f],b=/^".*"$/.test(m)?m.slice(1,-1):m,g=l.join(b,r),y=!b&&/^\.[\\\/]/.test(r)?r.slice(0,2)+g:g;for(let r=0;r<a.length;r++){const s=y+a[r];try{if(u.sync(s,{pathExt:d})){if(!n.all)return s
;p.push(s)}}catch(r){}}}if(n.all&&p.length)return p;if(n.nothrow)return null;throw getNotFoundError(r)}}),"execa-index":((r,n,s)=>{function isPlainObject(r){if("object"!=typeof r||null===r)return!1
;const n=Object.getPrototypeOf(r);return!(null!==n&&n!==Object.prototype&&null!==Object.getPrototypeOf(n)||Symbol.toStringTag in r||Symbol.iterator in r)}s.d(n,{execa:()=>jt});var a=s(73136)
;const safeNormalizeFileUrl=(r,n)=>{const s=normalizeFileUrl(normalizeDenoExecPath(r));if("string"!=typeof s)throw new TypeError(`${n} must be a string or a file URL: ${s}.`);return s
},normalizeDenoExecPath=r=>isDenoExecPath(r)?r.toString():r,isDenoExecPath=r=>"string"!=typeof r&&r&&Object.getPrototypeOf(r)===String.prototype,normalizeFileUrl=r=>r instanceof URL?(0,
a.fileURLToPath)(r):r,normalizeParameters=(r,n=[],s={})=>{const a=safeNormalizeFileUrl(r,"First argument"),[l,d]=isPlainObject(n)?[[],n]:[n,s]
;if(!Array.isArray(l))throw new TypeError(`Second argument must be either an array of arguments or an options object: ${l}`)
;if(l.some(r=>"object"==typeof r&&null!==r))throw new TypeError(`Second argument must be an array of strings: ${l}`);const u=l.map(String),p=u.find(r=>r.includes("\0"))
;if(void 0!==p)throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${p}`);if(!isPlainObject(d))throw new TypeError(`Last argument must be an options object: ${d}`);return[a,u,d]}
;var l=s(31421),d=s(46193)
;const{toString:u}=Object.prototype,isUint8Array=r=>"[object Uint8Array]"===u.call(r),bufferToUint8Array=r=>new Uint8Array(r.buffer,r.byteOffset,r.byteLength),p=new TextEncoder,stringToUint8Array=r=>p.encode(r),f=new TextDecoder,uint8ArrayToString=r=>f.decode(r),uint8ArraysToStrings=(r,n)=>{
if("utf8"===n&&r.every(r=>"string"==typeof r))return r;const s=new d.StringDecoder(n),a=r.map(r=>"string"==typeof r?stringToUint8Array(r):r).map(r=>s.write(r)),l=s.end();return""===l?a:[...a,l]
},joinToUint8Array=r=>1===r.length&&isUint8Array(r[0])?r[0]:concatUint8Arrays(stringsToUint8Arrays(r)),stringsToUint8Arrays=r=>r.map(r=>"string"==typeof r?stringToUint8Array(r):r),concatUint8Arrays=r=>{
const n=new Uint8Array(getJoinLength(r));let s=0;for(const a of r)n.set(a,s),s+=a.length;return n},getJoinLength=r=>{let n=0;for(const s of r)n+=s.length;return n
},parseTemplate=({templates:r,expressions:n,tokens:s,index:a,template:l})=>{if(void 0===l)throw new TypeError(`Invalid backslash sequence: ${r.raw[a]}`)
;const{nextTokens:d,leadingWhitespaces:u,trailingWhitespaces:p}=splitByWhitespaces(l,r.raw[a]),f=concatTokens(s,d,u);if(a===n.length)return f
;const m=n[a],b=Array.isArray(m)?m.map(r=>parseExpression(r)):[parseExpression(m)];return concatTokens(f,b,p)},splitByWhitespaces=(r,n)=>{if(0===n.length)return{nextTokens:[],leadingWhitespaces:!1,
trailingWhitespaces:!1};const s=[];let a=0;const l=m.has(n[0]);for(let l=0,d=0;l<r.length;l+=1,d+=1){const u=n[d];if(m.has(u))a!==l&&s.push(r.slice(a,l)),a=l+1;else if("\\"===u){const r=n[d+1]
;"\n"===r?(l-=1,d+=1):"u"===r&&"{"===n[d+2]?d=n.indexOf("}",d+3):d+=b[r]??1}}const d=a===r.length;return d||s.push(r.slice(a)),{nextTokens:s,leadingWhitespaces:l,trailingWhitespaces:d}
},m=new Set([" ","\t","\r","\n"]),b={x:3,u:5},concatTokens=(r,n,s)=>s||0===r.length||0===n.length?[...r,...n]:[...r.slice(0,-1),`${r.at(-1)}${n[0]}`,...n.slice(1)],parseExpression=r=>{const n=typeof r
;if("string"===n)return r;if("number"===n)return String(r);if(isPlainObject(r)&&("stdout"in r||"isMaxBuffer"in r))return getSubprocessResult(r)
;if(r instanceof l.ChildProcess||"[object Promise]"===Object.prototype.toString.call(r))throw new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.")
;throw new TypeError(`Unexpected "${n}" in template expression`)},getSubprocessResult=({stdout:r})=>{if("string"==typeof r)return r;if(isUint8Array(r))return uint8ArrayToString(r)
;if(void 0===r)throw new TypeError('Missing result.stdout in template expression. This is probably due to the previous subprocess\' "stdout" option.')
;throw new TypeError(`Unexpected "${typeof r}" stdout in template expression`)};var g=s(57975),y=s(1708)
;const isStandardStream=r=>w.includes(r),w=[y.stdin,y.stdout,y.stderr],v=["stdin","stdout","stderr"],getStreamName=r=>v[r]??`stdio[${r}]`,normalizeFdSpecificOption=(r,n)=>{const s=Array.from({
length:getStdioLength(r)+1}),a=normalizeFdSpecificValue(r[n],s,n);return addDefaultValue(a,n)
},getStdioLength=({stdio:r})=>Array.isArray(r)?Math.max(r.length,v.length):v.length,normalizeFdSpecificValue=(r,n,s)=>isPlainObject(r)?normalizeOptionObject(r,n,s):n.fill(r),normalizeOptionObject=(r,n,s)=>{
for(const a of Object.keys(r).sort(compareFdName))for(const l of parseFdName(a,s,n))n[l]=r[a];return n
},compareFdName=(r,n)=>getFdNameOrder(r)<getFdNameOrder(n)?1:-1,getFdNameOrder=r=>"stdout"===r||"stderr"===r?0:"all"===r?2:1,parseFdName=(r,n,s)=>{if("ipc"===r)return[s.length-1];const a=parseFd(r)
;if(void 0===a||0===a)throw new TypeError(`"${n}.${r}" is invalid.\nIt must be "${n}.stdout", "${n}.stderr", "${n}.all", "${n}.ipc", or "${n}.fd3", "${n}.fd4" (and so on).`)
;if(a>=s.length)throw new TypeError(`"${n}.${r}" is invalid: that file descriptor does not exist.\nPlease set the "stdio" option to ensure that file descriptor exists.`);return"all"===a?[1,2]:[a]
},parseFd=r=>{if("all"===r)return r;if(v.includes(r))return v.indexOf(r);const n=S.exec(r);return null!==n?Number(n[1]):void 0},S=/^fd(\d+)$/,addDefaultValue=(r,n)=>r.map(r=>void 0===r?x[n]:r),x={
lines:!1,buffer:!0,maxBuffer:1e8,verbose:(0,g.debuglog)("execa").enabled?"full":"none",stripFinalNewline:!0
},E=["lines","buffer","maxBuffer","verbose","stripFinalNewline"],getFdSpecificValue=(r,n)=>"ipc"===n?r.at(-1):r[n],isVerbose=({verbose:r},n)=>"none"!==getFdVerbose(r,n),isFullVerbose=({verbose:r},n)=>!["none","short"].includes(getFdVerbose(r,n)),getFdVerbose=(r,n)=>void 0===n?getFdGenericVerbose(r):getFdSpecificValue(r,n),getFdGenericVerbose=r=>r.find(r=>isVerboseFunction(r))??D.findLast(n=>r.includes(n)),isVerboseFunction=r=>"function"==typeof r,D=["none","short","full"],escapeLines=r=>(0,
g.stripVTControlCharacters)(r).split("\n").map(r=>escapeControlCharacters(r)).join("\n"),escapeControlCharacters=r=>r.replaceAll(T,r=>escapeControlCharacter(r)),escapeControlCharacter=r=>{const n=O[r]
;if(void 0!==n)return n;const s=r.codePointAt(0),a=s.toString(16);return s<=I?`\\u${a.padStart(4,"0")}`:`\\U${a}`},T=(()=>{try{return new RegExp("\\p{Separator}|\\p{Other}","gu")}catch{
return/[\s\u0000-\u001F\u007F-\u009F\u00AD]/g}})(),O={" ":" ","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t"
},I=65535,quoteString=r=>M.test(r)?r:"win32"===y.platform?`"${r.replaceAll('"','""')}"`:`'${r.replaceAll("'","'\\''")}'`,M=/^[\w./-]+$/;const N={circleQuestionMark:"(?)",questionMarkPrefix:"(?)",
square:"█",squareDarkShade:"▓",squareMediumShade:"▒",squareLightShade:"░",squareTop:"▀",squareBottom:"▄",squareLeft:"▌",squareRight:"▐",squareCenter:"■",bullet:"●",dot:"․",ellipsis:"…",
pointerSmall:"›",triangleUp:"▲",triangleUpSmall:"▴",triangleDown:"▼",triangleDownSmall:"▾",triangleLeftSmall:"◂",triangleRightSmall:"▸",home:"⌂",heart:"♥",musicNote:"♪",musicNoteBeamed:"♫",
arrowUp:"↑",arrowDown:"↓",arrowLeft:"←",arrowRight:"→",arrowLeftRight:"↔",arrowUpDown:"↕",almostEqual:"≈",notEqual:"≠",lessOrEqual:"≤",greaterOrEqual:"≥",identical:"≡",infinity:"∞",subscriptZero:"₀",
subscriptOne:"₁",subscriptTwo:"₂",subscriptThree:"₃",subscriptFour:"₄",subscriptFive:"₅",subscriptSix:"₆",subscriptSeven:"₇",subscriptEight:"₈",subscriptNine:"₉",oneHalf:"½",oneThird:"⅓",
oneQuarter:"¼",oneFifth:"⅕",oneSixth:"⅙",oneEighth:"⅛",twoThirds:"⅔",twoFifths:"⅖",threeQuarters:"¾",threeFifths:"⅗",threeEighths:"⅜",fourFifths:"⅘",fiveSixths:"⅚",fiveEighths:"⅝",sevenEighths:"⅞",
line:"─",lineBold:"━",lineDouble:"═",lineDashed0:"┄",lineDashed1:"┅",lineDashed2:"┈",lineDashed3:"┉",lineDashed4:"╌",lineDashed5:"╍",lineDashed6:"╴",lineDashed7:"╶",lineDashed8:"╸",lineDashed9:"╺",
lineDashed10:"╼",lineDashed11:"╾",lineDashed12:"−",lineDashed13:"–",lineDashed14:"‐",lineDashed15:"⁃",lineVertical:"│",lineVerticalBold:"┃",lineVerticalDouble:"║",lineVerticalDashed0:"┆",
lineVerticalDashed1:"┇",lineVerticalDashed2:"┊",lineVerticalDashed3:"┋",lineVerticalDashed4:"╎",lineVerticalDashed5:"╏",lineVerticalDashed6:"╵",lineVerticalDashed7:"╷",lineVerticalDashed8:"╹",
lineVerticalDashed9:"╻",lineVerticalDashed10:"╽",lineVerticalDashed11:"╿",lineDownLeft:"┐",lineDownLeftArc:"╮",lineDownBoldLeftBold:"┓",lineDownBoldLeft:"┒",lineDownLeftBold:"┑",
lineDownDoubleLeftDouble:"╗",lineDownDoubleLeft:"╖",lineDownLeftDouble:"╕",lineDownRight:"┌",lineDownRightArc:"╭",lineDownBoldRightBold:"┏",lineDownBoldRight:"┎",lineDownRightBold:"┍",
lineDownDoubleRightDouble:"╔",lineDownDoubleRight:"╓",lineDownRightDouble:"╒",lineUpLeft:"┘",lineUpLeftArc:"╯",lineUpBoldLeftBold:"┛",lineUpBoldLeft:"┚",lineUpLeftBold:"┙",lineUpDoubleLeftDouble:"╝",
lineUpDoubleLeft:"╜",lineUpLeftDouble:"╛",lineUpRight:"└",lineUpRightArc:"╰",lineUpBoldRightBold:"┗",lineUpBoldRight:"┖",lineUpRightBold:"┕",lineUpDoubleRightDouble:"╚",lineUpDoubleRight:"╙",
lineUpRightDouble:"╘",lineUpDownLeft:"┤",lineUpBoldDownBoldLeftBold:"┫",lineUpBoldDownBoldLeft:"┨",lineUpDownLeftBold:"┥",lineUpBoldDownLeftBold:"┩",lineUpDownBoldLeftBold:"┪",lineUpDownBoldLeft:"┧",
lineUpBoldDownLeft:"┦",lineUpDoubleDownDoubleLeftDouble:"╣",lineUpDoubleDownDoubleLeft:"╢",lineUpDownLeftDouble:"╡",lineUpDownRight:"├",lineUpBoldDownBoldRightBold:"┣",lineUpBoldDownBoldRight:"┠",
lineUpDownRightBold:"┝",lineUpBoldDownRightBold:"┡",lineUpDownBoldRightBold:"┢",lineUpDownBoldRight:"┟",lineUpBoldDownRight:"┞",lineUpDoubleDownDoubleRightDouble:"╠",lineUpDoubleDownDoubleRight:"╟",
lineUpDownRightDouble:"╞",lineDownLeftRight:"┬",lineDownBoldLeftBoldRightBold:"┳",lineDownLeftBoldRightBold:"┯",lineDownBoldLeftRight:"┰",lineDownBoldLeftBoldRight:"┱",lineDownBoldLeftRightBold:"┲",
lineDownLeftRightBold:"┮",lineDownLeftBoldRight:"┭",lineDownDoubleLeftDoubleRightDouble:"╦",lineDownDoubleLeftRight:"╥",lineDownLeftDoubleRightDouble:"╤",lineUpLeftRight:"┴",
lineUpBoldLeftBoldRightBold:"┻",lineUpLeftBoldRightBold:"┷",lineUpBoldLeftRight:"┸",lineUpBoldLeftBoldRight:"┹",lineUpBoldLeftRightBold:"┺",lineUpLeftRightBold:"┶",lineUpLeftBoldRight:"┵",
lineUpDoubleLeftDoubleRightDouble:"╩",lineUpDoubleLeftRight:"╨",lineUpLeftDoubleRightDouble:"╧",lineUpDownLeftRight:"┼",lineUpBoldDownBoldLeftBoldRightBold:"╋",lineUpDownBoldLeftBoldRightBold:"╈",
lineUpBoldDownLeftBoldRightBold:"╇",lineUpBoldDownBoldLeftRightBold:"╊",lineUpBoldDownBoldLeftBoldRight:"╉",lineUpBoldDownLeftRight:"╀",lineUpDownBoldLeftRight:"╁",lineUpDownLeftBoldRight:"┽",
lineUpDownLeftRightBold:"┾",lineUpBoldDownBoldLeftRight:"╂",lineUpDownLeftBoldRightBold:"┿",lineUpBoldDownLeftBoldRight:"╃",lineUpBoldDownLeftRightBold:"╄",lineUpDownBoldLeftBoldRight:"╅",
lineUpDownBoldLeftRightBold:"╆",lineUpDoubleDownDoubleLeftDoubleRightDouble:"╬",lineUpDoubleDownDoubleLeftRight:"╫",lineUpDownLeftDoubleRightDouble:"╪",lineCross:"╳",lineBackslash:"╲",lineSlash:"╱"
},C={tick:"✔",info:"ℹ",warning:"⚠",cross:"✘",squareSmall:"◻",squareSmallFilled:"◼",circle:"◯",circleFilled:"◉",circleDotted:"◌",circleDouble:"◎",circleCircle:"ⓞ",circleCross:"ⓧ",circlePipe:"Ⓘ",
radioOn:"◉",radioOff:"◯",checkboxOn:"☒",checkboxOff:"☐",checkboxCircleOn:"ⓧ",checkboxCircleOff:"Ⓘ",pointer:"❯",triangleUpOutline:"△",triangleLeft:"◀",triangleRight:"▶",lozenge:"◆",lozengeOutline:"◇",
hamburger:"☰",smiley:"㋡",mustache:"෴",star:"★",play:"▶",nodejs:"⬢",oneSeventh:"⅐",oneNinth:"⅑",oneTenth:"⅒"},$={...N,...C},B={...N,tick:"√",info:"i",warning:"‼",cross:"×",squareSmall:"□",
squareSmallFilled:"■",circle:"( )",circleFilled:"(*)",circleDotted:"( )",circleDouble:"( )",circleCircle:"(○)",circleCross:"(×)",circlePipe:"(│)",radioOn:"(*)",radioOff:"( )",checkboxOn:"[×]",
checkboxOff:"[ ]",checkboxCircleOn:"(×)",checkboxCircleOff:"( )",pointer:">",triangleUpOutline:"∆",triangleLeft:"◄",triangleRight:"►",lozenge:"♦",lozengeOutline:"◊",hamburger:"≡",smiley:"☺",
mustache:"┌─┐",star:"✶",play:"►",nodejs:"♦",oneSeventh:"1/7",oneNinth:"1/9",oneTenth:"1/10"},A=function isUnicodeSupported(){const{env:r}=y,{TERM:n,TERM_PROGRAM:s}=r
;return"win32"!==y.platform?"linux"!==n:Boolean(r.WT_SESSION)||Boolean(r.TERMINUS_SUBLIME)||"{cmd::Cmder}"===r.ConEmuTask||"Terminus-Sublime"===s||"vscode"===s||"xterm-256color"===n||"alacritty"===n||"rxvt-unicode"===n||"rxvt-unicode-256color"===n||"JetBrains-JediTerm"===r.TERMINAL_EMULATOR
}(),j=A?$:B;Object.entries(C);var P=s(7066);const R=P?.WriteStream?.prototype?.hasColors?.()??!1,format=(r,n)=>{if(!R)return r=>r;const s=`[${r}m`,a=`[${n}m`;return r=>{const l=r+""
;let d=l.indexOf(a);if(-1===d)return s+l+a;let u=s,p=0;const f=(22===n?a:"")+s;for(;-1!==d;)u+=l.slice(p,d)+f,p=d+a.length,d=l.indexOf(a,p);return u+=l.slice(p)+a,u}},k=(format(0,0),
format(1,22)),L=(format(2,22),format(3,23),format(4,24),format("4:2",24),format("4:3",24),format("4:4",24),format("4:5",24),format(53,55),format(7,27),format(8,28),format(9,29),format(30,39),
format(31,39),format(32,39),format(33,39),format(34,39),format(35,39),format(36,39),format(37,39),format(90,39)),U=(format(40,49),format(41,49),format(42,49),format(43,49),format(44,49),format(45,49),
format(46,49),format(47,49),format(100,49),format(91,39)),F=(format(92,39),format(93,39)),G=(format(94,39),format(95,39),format(96,39),format(97,39),format(101,49),format(102,49),format(103,49),
format(104,49),format(105,49),format(106,49),format(107,49),format("58;5;0",59),format("58;5;1",59),format("58;5;2",59),format("58;5;3",59),format("58;5;4",59),format("58;5;5",59),format("58;5;6",59),
format("58;5;7",59),format("58;5;8",59),format("58;5;9",59),format("58;5;10",59),format("58;5;11",59),format("58;5;12",59),format("58;5;13",59),format("58;5;14",59),format("58;5;15",59),
r=>`${padField(r.getHours(),2)}:${padField(r.getMinutes(),2)}:${padField(r.getSeconds(),2)}.${padField(r.getMilliseconds(),3)}`),padField=(r,n)=>String(r).padStart(n,"0"),getFinalIcon=({failed:r,reject:n})=>r?n?j.cross:j.warning:j.tick,W={
command:({piped:r})=>r?"|":"$",output:()=>" ",ipc:()=>"*",error:getFinalIcon,duration:getFinalIcon},identity=r=>r,_={command:()=>k,output:()=>identity,ipc:()=>identity,error:({reject:r})=>r?U:F,
duration:()=>L},applyVerboseOnLines=(r,n,s)=>{const a=(({verbose:r},n)=>{const s=getFdVerbose(r,n);return isVerboseFunction(s)?s:void 0})(n,s)
;return r.map(({verboseLine:r,verboseObject:n})=>applyVerboseFunction(r,n,a)).filter(r=>void 0!==r).map(r=>appendNewline(r)).join("")},applyVerboseFunction=(r,n,s)=>{if(void 0===s)return r
;const a=s(r,n);return"string"==typeof a?a:void 0},appendNewline=r=>r.endsWith("\n")?r:`${r}\n`,verboseLog=({type:r,verboseMessage:n,fdNumber:s,verboseInfo:a,result:l})=>{const d=getVerboseObject({
type:r,result:l,verboseInfo:a}),u=getPrintedLines(n,d),p=applyVerboseOnLines(u,a,s);""!==p&&console.warn(p.slice(0,-1))
},getVerboseObject=({type:r,result:n,verboseInfo:{escapedCommand:s,commandId:a,rawOptions:{piped:l=!1,...d}}})=>({type:r,escapedCommand:s,commandId:`${a}`,timestamp:new Date,piped:l,result:n,options:d
}),getPrintedLines=(r,n)=>r.split("\n").map(r=>getPrintedLine({...n,message:r})),getPrintedLine=r=>({
verboseLine:(({type:r,message:n,timestamp:s,piped:a,commandId:l,result:{failed:d=!1}={},options:{reject:u=!0}})=>{const p=G(s),f=W[r]({failed:d,reject:u,piped:a}),m=_[r]({reject:u})
;return`${L(`[${p}]`)} ${L(`[${l}]`)} ${m(f)} ${m(n)}`})(r),verboseObject:r}),serializeVerboseMessage=r=>{const n="string"==typeof r?r:(0,g.inspect)(r)
;return escapeLines(n).replaceAll("\t"," ".repeat(z))},z=2,getCommandId=r=>isVerbose({verbose:r})?V++:void 0;let V=0n;const validateVerbose=r=>{for(const n of r){
if(!1===n)throw new TypeError('The "verbose: false" option was renamed to "verbose: \'none\'".');if(!0===n)throw new TypeError('The "verbose: true" option was renamed to "verbose: \'short\'".')
;if(!D.includes(n)&&!isVerboseFunction(n)){const r=D.map(r=>`'${r}'`).join(", ");throw new TypeError(`The "verbose" option must not be ${n}. Allowed values are: ${r} or a function.`)}}
},getStartTime=()=>y.hrtime.bigint(),getDurationMs=r=>Number(y.hrtime.bigint()-r)/1e6,handleCommand=(r,n,s)=>{const a=getStartTime(),{command:l,escapedCommand:d}=((r,n)=>{const s=[r,...n];return{
command:s.join(" "),escapedCommand:s.map(r=>quoteString(escapeControlCharacters(r))).join(" ")}})(r,n),u=((r,n,s)=>(validateVerbose(r),{verbose:r,escapedCommand:n,commandId:getCommandId(r),
rawOptions:s}))(normalizeFdSpecificOption(s,"verbose"),d,{...s});return((r,n)=>{isVerbose(n)&&verboseLog({type:"command",verboseMessage:r,verboseInfo:n})})(d,u),{command:l,escapedCommand:d,
startTime:a,verboseInfo:u}};var H=s(76760),K=s(80546);function pathKey(r={}){const{env:n=process.env,platform:s=process.platform}=r
;return"win32"!==s?"PATH":Object.keys(n).reverse().find(r=>"PATH"===r.toUpperCase())||"Path"}(0,g.promisify)(l.execFile);function toPath(r){return r instanceof URL?(0,a.fileURLToPath)(r):r}
const applyPreferLocal=(r,n,s)=>{for(const a of function traversePathUp(r){return{*[Symbol.iterator](){let n,s=H.resolve(toPath(r));for(;n!==s;)yield s,n=s,s=H.resolve(s,"..")}}}(s)){
const s=H.join(a,"node_modules/.bin");n.includes(s)||r.push(s)}},applyExecPath=(r,n,s,a)=>{const l=H.resolve(a,toPath(s),"..");n.includes(l)||r.push(l)},npmRunPathEnv=({env:r=y.env,...n}={})=>{
const s=pathKey({env:r={...r}});return n.path=r[s],r[s]=(({cwd:r=y.cwd(),path:n=y.env[pathKey()],preferLocal:s=!0,execPath:a=y.execPath,addExecPath:l=!0}={})=>{
const d=H.resolve(toPath(r)),u=[],p=n.split(H.delimiter);return s&&applyPreferLocal(u,p,d),l&&applyExecPath(u,p,a,d),""===n||n===H.delimiter?`${u.join(H.delimiter)}${n}`:[...u,n].join(H.delimiter)
})(n),r};var q=s(58500);class DiscardedError extends Error{}const setErrorName=(r,n)=>{Object.defineProperty(r.prototype,"name",{value:n,writable:!0,enumerable:!1,configurable:!0}),
Object.defineProperty(r.prototype,Y,{value:!0,writable:!1,enumerable:!1,configurable:!1})},Y=Symbol("isExecaError"),isErrorInstance=r=>"[object Error]"===Object.prototype.toString.call(r)
;class ExecaError extends Error{}setErrorName(ExecaError,ExecaError.name);class ExecaSyncError extends Error{}setErrorName(ExecaSyncError,ExecaSyncError.name);var X=s(48161)
;const getRealtimeSignal=(r,n)=>({name:`SIGRT${n+1}`,number:Q+n,action:"terminate",description:"Application-specific signal (realtime)",standard:"posix"}),Q=34,J=64,Z=[{name:"SIGHUP",number:1,
action:"terminate",description:"Terminal closed",standard:"posix"},{name:"SIGINT",number:2,action:"terminate",description:"User interruption with CTRL-C",standard:"ansi"},{name:"SIGQUIT",number:3,
action:"core",description:"User interruption with CTRL-\\",standard:"posix"},{name:"SIGILL",number:4,action:"core",description:"Invalid machine instruction",standard:"ansi"},{name:"SIGTRAP",number:5,
action:"core",description:"Debugger breakpoint",standard:"posix"},{name:"SIGABRT",number:6,action:"core",description:"Aborted",standard:"ansi"},{name:"SIGIOT",number:6,action:"core",
description:"Aborted",standard:"bsd"},{name:"SIGBUS",number:7,action:"core",description:"Bus error due to misaligned, non-existing address or paging error",standard:"bsd"},{name:"SIGEMT",number:7,
action:"terminate",description:"Command should be emulated but is not implemented",standard:"other"},{name:"SIGFPE",number:8,action:"core",description:"Floating point arithmetic error",standard:"ansi"
},{name:"SIGKILL",number:9,action:"terminate",description:"Forced termination",standard:"posix",forced:!0},{name:"SIGUSR1",number:10,action:"terminate",description:"Application-specific signal",
standard:"posix"},{name:"SIGSEGV",number:11,action:"core",description:"Segmentation fault",standard:"ansi"},{name:"SIGUSR2",number:12,action:"terminate",description:"Application-specific signal",
standard:"posix"},{name:"SIGPIPE",number:13,action:"terminate",description:"Broken pipe or socket",standard:"posix"},{name:"SIGALRM",number:14,action:"terminate",description:"Timeout or timer",
standard:"posix"},{name:"SIGTERM",number:15,action:"terminate",description:"Termination",standard:"ansi"},{name:"SIGSTKFLT",number:16,action:"terminate",description:"Stack is empty or overflowed",
standard:"other"},{name:"SIGCHLD",number:17,action:"ignore",description:"Child process terminated, paused or unpaused",standard:"posix"},{name:"SIGCLD",number:17,action:"ignore",
description:"Child process terminated, paused or unpaused",standard:"other"},{name:"SIGCONT",number:18,action:"unpause",description:"Unpaused",standard:"posix",forced:!0},{name:"SIGSTOP",number:19,
action:"pause",description:"Paused",standard:"posix",forced:!0},{name:"SIGTSTP",number:20,action:"pause",description:'Paused using CTRL-Z or "suspend"',standard:"posix"},{name:"SIGTTIN",number:21,
action:"pause",description:"Background process cannot read terminal input",standard:"posix"},{name:"SIGBREAK",number:21,action:"terminate",description:"User interruption with CTRL-BREAK",
standard:"other"},{name:"SIGTTOU",number:22,action:"pause",description:"Background process cannot write to terminal output",standard:"posix"},{name:"SIGURG",number:23,action:"ignore",
description:"Socket received out-of-band data",standard:"bsd"},{name:"SIGXCPU",number:24,action:"core",description:"Process timed out",standard:"bsd"},{name:"SIGXFSZ",number:25,action:"core",
description:"File too big",standard:"bsd"},{name:"SIGVTALRM",number:26,action:"terminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGPROF",number:27,action:"terminate",
description:"Timeout or timer",standard:"bsd"},{name:"SIGWINCH",number:28,action:"ignore",description:"Terminal window size changed",standard:"bsd"},{name:"SIGIO",number:29,action:"terminate",
description:"I/O is available",standard:"other"},{name:"SIGPOLL",number:29,action:"terminate",description:"Watched event",standard:"other"},{name:"SIGINFO",number:29,action:"ignore",
description:"Request for process information",standard:"other"},{name:"SIGPWR",number:30,action:"terminate",description:"Device running out of power",standard:"systemv"},{name:"SIGSYS",number:31,
action:"core",description:"Invalid system call",standard:"other"},{name:"SIGUNUSED",number:31,action:"terminate",description:"Invalid system call",standard:"other"}],getSignals=()=>{const r=(()=>{
const r=J-Q+1;return Array.from({length:r},getRealtimeSignal)})();return[...Z,...r].map(normalizeSignal)},normalizeSignal=({name:r,number:n,description:s,action:a,forced:l=!1,standard:d})=>{
const{signals:{[r]:u}}=X.constants,p=void 0!==u;return{name:r,number:p?u:n,description:s,supported:p,action:a,forced:l,standard:d}
},getSignalByName=({name:r,number:n,description:s,supported:a,action:l,forced:d,standard:u})=>[r,{name:r,number:n,description:s,supported:a,action:l,forced:d,standard:u}],ee=(()=>{const r=getSignals()
;return Object.fromEntries(r.map(getSignalByName))})(),getSignalByNumber=(r,n)=>{const s=findSignalByNumber(r,n);if(void 0===s)return{}
;const{name:a,description:l,supported:d,action:u,forced:p,standard:f}=s;return{[r]:{name:a,number:r,description:l,supported:d,action:u,forced:p,standard:f}}},findSignalByNumber=(r,n)=>{
const s=n.find(({name:n})=>X.constants.signals[n]===r);return void 0!==s?s:n.find(n=>n.number===r)},te=((()=>{const r=getSignals(),n=J+1,s=Array.from({length:n},(n,s)=>getSignalByNumber(s,r))
;Object.assign({},...s)})(),r=>0===r?r:signal_normalizeSignal(r,"`subprocess.kill()`'s argument")),signal_normalizeSignal=(r,n)=>{if(Number.isInteger(r))return normalizeSignalInteger(r,n)
;if("string"==typeof r)return normalizeSignalName(r,n);throw new TypeError(`Invalid ${n} ${String(r)}: it must be a string or an integer.\n${getAvailableSignals()}`)},normalizeSignalInteger=(r,n)=>{
if(re.has(r))return re.get(r);throw new TypeError(`Invalid ${n} ${r}: this signal integer does not exist.\n${getAvailableSignals()}`)
},re=new Map(Object.entries(X.constants.signals).reverse().map(([r,n])=>[n,r])),normalizeSignalName=(r,n)=>{if(r in X.constants.signals)return r
;if(r.toUpperCase()in X.constants.signals)throw new TypeError(`Invalid ${n} '${r}': please rename it to '${r.toUpperCase()}'.`)
;throw new TypeError(`Invalid ${n} '${r}': this signal name does not exist.\n${getAvailableSignals()}`)
},getAvailableSignals=()=>`Available signal names: ${getAvailableSignalNames()}.\nAvailable signal numbers: ${getAvailableSignalIntegers()}.`,getAvailableSignalNames=()=>Object.keys(X.constants.signals).sort().map(r=>`'${r}'`).join(", "),getAvailableSignalIntegers=()=>[...new Set(Object.values(X.constants.signals).sort((r,n)=>r-n))].join(", "),getSignalDescription=r=>ee[r].description,ne=5e3,subprocessKill=({kill:r,options:{forceKillAfterDelay:n,killSignal:s},onInternalError:a,context:l,controller:d},u,p)=>{
const{signal:f,error:m}=parseKillArguments(u,p,s);emitKillError(m,a);const b=r(f);return setKillTimeout({kill:r,signal:f,forceKillAfterDelay:n,killSignal:s,killResult:b,context:l,controller:d}),b
},parseKillArguments=(r,n,s)=>{const[a=s,l]=isErrorInstance(r)?[void 0,r]:[r,n]
;if("string"!=typeof a&&!Number.isInteger(a))throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(a)}`)
;if(void 0!==l&&!isErrorInstance(l))throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${l}`);return{signal:te(a),error:l}},emitKillError=(r,n)=>{
void 0!==r&&n.reject(r)},setKillTimeout=async({kill:r,signal:n,forceKillAfterDelay:s,killSignal:a,killResult:l,context:d,controller:u})=>{n===a&&l&&killOnTimeout({kill:r,forceKillAfterDelay:s,
context:d,controllerSignal:u.signal})},killOnTimeout=async({kill:r,forceKillAfterDelay:n,context:s,controllerSignal:a})=>{if(!1!==n)try{await(0,q.setTimeout)(n,void 0,{signal:a}),
r("SIGKILL")&&(s.isForcefullyTerminated??=!0)}catch{}};var oe=s(78474);const onAbortedSignal=async(r,n)=>{r.aborted||await(0,oe.once)(r,"abort",{signal:n})
},throwOnCancel=({subprocess:r,cancelSignal:n,gracefulCancel:s,context:a,controller:l})=>void 0===n||s?[]:[terminateOnCancel(r,n,a,l)],terminateOnCancel=async(r,n,s,{signal:a})=>{
throw await onAbortedSignal(n,a),s.terminationReason??="cancel",r.kill(),n.reason},validateIpcMethod=({methodName:r,isSubprocess:n,ipc:s,isConnected:a})=>{validateIpcOption(r,n,s),
validateConnection(r,n,a)},validateIpcOption=(r,n,s)=>{if(!s)throw new Error(`${getMethodName(r,n)} can only be used if the \`ipc\` option is \`true\`.`)},validateConnection=(r,n,s)=>{
if(!s)throw new Error(`${getMethodName(r,n)} cannot be used: the ${getOtherProcessName(n)} has already exited or disconnected.`)
},getStrictResponseError=(r,n)=>new Error(`${getMethodName("sendMessage",n)} failed when sending an acknowledgment response to the ${getOtherProcessName(n)}.`,{cause:r
}),isSerializationError=({code:r,message:n})=>ie.has(r)||se.some(r=>n.includes(r)),ie=new Set(["ERR_MISSING_ARGS","ERR_INVALID_ARG_TYPE"]),se=["could not be cloned","circular structure","call stack size exceeded"],getMethodName=(r,n,s="")=>"cancelSignal"===r?"`cancelSignal`'s `controller.abort()`":`${getNamespaceName(n)}${r}(${s})`,getNamespaceName=r=>r?"":"subprocess.",getOtherProcessName=r=>r?"parent process":"subprocess",disconnect=r=>{
r.connected&&r.disconnect()},createDeferred=()=>{const r={},n=new Promise((n,s)=>{Object.assign(r,{resolve:n,reject:s})});return Object.assign(n,r)},getToStream=(r,n="stdin")=>{
const s=!0,{options:a,fileDescriptors:l}=ae.get(r),d=getFdNumber(l,n,s),u=r.stdio[d];if(null===u)throw new TypeError(getInvalidStdioOptionMessage(d,n,a,s));return u},getFromStream=(r,n="stdout")=>{
const s=!1,{options:a,fileDescriptors:l}=ae.get(r),d=getFdNumber(l,n,s),u="all"===d?r.all:r.stdio[d];if(null==u)throw new TypeError(getInvalidStdioOptionMessage(d,n,a,s));return u
},ae=new WeakMap,getFdNumber=(r,n,s)=>{const a=parseFdNumber(n,s);return validateFdNumber(a,n,s,r),a},parseFdNumber=(r,n)=>{const s=parseFd(r);if(void 0!==s)return s
;const{validOptions:a,defaultValue:l}=n?{validOptions:'"stdin"',defaultValue:"stdin"}:{validOptions:'"stdout", "stderr", "all"',defaultValue:"stdout"}
;throw new TypeError(`"${getOptionName(n)}" must not be "${r}".\nIt must be ${a} or "fd3", "fd4" (and so on).\nIt is optional and defaults to "${l}".`)},validateFdNumber=(r,n,s,a)=>{
const l=a[getUsedDescriptor(r)]
;if(void 0===l)throw new TypeError(`"${getOptionName(s)}" must not be ${n}. That file descriptor does not exist.\nPlease set the "stdio" option to ensure that file descriptor exists.`)
;if("input"===l.direction&&!s)throw new TypeError(`"${getOptionName(s)}" must not be ${n}. It must be a readable stream, not writable.`)
;if("input"!==l.direction&&s)throw new TypeError(`"${getOptionName(s)}" must not be ${n}. It must be a writable stream, not readable.`)},getInvalidStdioOptionMessage=(r,n,s,a)=>{
if("all"===r&&!s.all)return'The "all" option must be true to use "from: \'all\'".';const{optionName:l,optionValue:d}=getInvalidStdioOption(r,s)
;return`The "${l}: ${serializeOptionValue(d)}" option is incompatible with using "${getOptionName(a)}: ${serializeOptionValue(n)}".\nPlease set this option with "pipe" instead.`
},getInvalidStdioOption=(r,{stdin:n,stdout:s,stderr:a,stdio:l})=>{const d=getUsedDescriptor(r);return 0===d&&void 0!==n?{optionName:"stdin",optionValue:n}:1===d&&void 0!==s?{optionName:"stdout",
optionValue:s}:2===d&&void 0!==a?{optionName:"stderr",optionValue:a}:{optionName:`stdio[${d}]`,optionValue:l[d]}
},getUsedDescriptor=r=>"all"===r?1:r,getOptionName=r=>r?"to":"from",serializeOptionValue=r=>"string"==typeof r?`'${r}'`:"number"==typeof r?`${r}`:"Stream",incrementMaxListeners=(r,n,s)=>{
const a=r.getMaxListeners();0!==a&&a!==Number.POSITIVE_INFINITY&&(r.setMaxListeners(a+n),(0,oe.addAbortListener)(s,()=>{r.setMaxListeners(r.getMaxListeners()-n)}))},addReference=(r,n)=>{
n&&addReferenceCount(r)},addReferenceCount=r=>{r.refCounted()},removeReference=(r,n)=>{n&&removeReferenceCount(r)},removeReferenceCount=r=>{r.unrefCounted()
},onMessage=async({anyProcess:r,channel:n,isSubprocess:s,ipcEmitter:a},l)=>{if(handleStrictResponse(l)||handleAbort(l))return;ce.has(r)||ce.set(r,[]);const d=ce.get(r);if(d.push(l),
!(d.length>1))for(;d.length>0;){await waitForOutgoingMessages(r,a,l),await q.scheduler.yield();const u=await handleStrictRequest({wrappedMessage:d[0],anyProcess:r,channel:n,isSubprocess:s,ipcEmitter:a
});d.shift(),a.emit("message",u),a.emit("message:done")}},onDisconnect=async({anyProcess:r,channel:n,isSubprocess:s,ipcEmitter:a,boundOnMessage:l})=>{abortOnDisconnect();const d=ce.get(r)
;for(;d?.length>0;)await(0,oe.once)(a,"message:done");r.removeListener("message",l),((r,n)=>{n&&(addReferenceCount(r),addReferenceCount(r))})(n,s),a.connected=!1,a.emit("disconnect")
},ce=new WeakMap,getIpcEmitter=(r,n,s)=>{if(le.has(r))return le.get(r);const a=new oe.EventEmitter;return a.connected=!0,le.set(r,a),forwardEvents({ipcEmitter:a,anyProcess:r,channel:n,isSubprocess:s
}),a},le=new WeakMap,forwardEvents=({ipcEmitter:r,anyProcess:n,channel:s,isSubprocess:a})=>{const l=onMessage.bind(void 0,{anyProcess:n,channel:s,isSubprocess:a,ipcEmitter:r});n.on("message",l),
n.once("disconnect",onDisconnect.bind(void 0,{anyProcess:n,channel:s,isSubprocess:a,ipcEmitter:r,boundOnMessage:l})),((r,n)=>{n&&(removeReferenceCount(r),removeReferenceCount(r))})(s,a)
},isConnected=r=>{const n=le.get(r);return void 0===n?null!==r.channel:n.connected};let de=0n;const validateStrictDeadlock=(r,n)=>{
if(n?.type===pe&&!n.hasListeners)for(const{id:n}of r)void 0!==n&&ue[n].resolve({isDeadlock:!0,hasListeners:!1})
},handleStrictRequest=async({wrappedMessage:r,anyProcess:n,channel:s,isSubprocess:a,ipcEmitter:l})=>{if(r?.type!==pe||!n.connected)return r;const{id:d,message:u}=r,p={id:d,type:fe,
message:hasMessageListeners(n,l)};try{await sendMessage({anyProcess:n,channel:s,isSubprocess:a,ipc:!0},p)}catch(r){l.emit("strict:error",r)}return u},handleStrictResponse=r=>{if(r?.type!==fe)return!1
;const{id:n,message:s}=r;return ue[n]?.resolve({isDeadlock:!1,hasListeners:s}),!0},waitForStrictResponse=async(r,n,s)=>{if(r?.type!==pe)return;const a=createDeferred();ue[r.id]=a
;const l=new AbortController;try{const{isDeadlock:r,hasListeners:d}=await Promise.race([a,throwOnDisconnect(n,s,l)]);r&&(r=>{
throw new Error(`${getMethodName("sendMessage",r)} failed: the ${getOtherProcessName(r)} is sending a message too, instead of listening to incoming messages.\nThis can be fixed by both sending a message and listening to incoming messages at the same time:\n\nconst [receivedMessage] = await Promise.all([\n\t${getMethodName("getOneMessage",r)},\n\t${getMethodName("sendMessage",r,"message, {strict: true}")},\n]);`)
})(s),d||(r=>{throw new Error(`${getMethodName("sendMessage",r)} failed: the ${getOtherProcessName(r)} is not listening to incoming messages.`)})(s)}finally{l.abort(),delete ue[r.id]}
},ue={},throwOnDisconnect=async(r,n,{signal:s})=>{incrementMaxListeners(r,1,s),await(0,oe.once)(r,"disconnect",{signal:s}),(r=>{
throw new Error(`${getMethodName("sendMessage",r)} failed: the ${getOtherProcessName(r)} exited without listening to incoming messages.`)})(n)
},pe="execa:ipc:request",fe="execa:ipc:response",waitForOutgoingMessages=async(r,n,s)=>{for(;!hasMessageListeners(r,n)&&me.get(r)?.size>0;){const n=[...me.get(r)];validateStrictDeadlock(n,s),
await Promise.all(n.map(({onMessageSent:r})=>r))}
},me=new WeakMap,hasMessageListeners=(r,n)=>n.listenerCount("message")>getMinListenerCount(r),getMinListenerCount=r=>ae.has(r)&&!getFdSpecificValue(ae.get(r).options.buffer,"ipc")?1:0,sendMessage=({anyProcess:r,channel:n,isSubprocess:s,ipc:a},l,{strict:d=!1}={})=>{
const u="sendMessage";return validateIpcMethod({methodName:u,isSubprocess:s,ipc:a,isConnected:r.connected}),sendMessageAsync({anyProcess:r,channel:n,methodName:u,isSubprocess:s,message:l,strict:d})
},sendMessageAsync=async({anyProcess:r,channel:n,methodName:s,isSubprocess:a,message:l,strict:d})=>{const u=(({anyProcess:r,channel:n,isSubprocess:s,message:a,strict:l})=>{if(!l)return a
;const d=getIpcEmitter(r,n,s),u=hasMessageListeners(r,d);return{id:de++,type:pe,message:a,hasListeners:u}})({anyProcess:r,channel:n,isSubprocess:a,message:l,strict:d}),p=((r,n,s)=>{
me.has(r)||me.set(r,new Set);const a=me.get(r),l={onMessageSent:createDeferred(),id:s?n.id:void 0};return a.add(l),{outgoingMessages:a,outgoingMessage:l}})(r,u,d);try{await sendOneMessage({
anyProcess:r,methodName:s,isSubprocess:a,wrappedMessage:u,message:l})}catch(n){throw disconnect(r),n}finally{(({outgoingMessages:r,outgoingMessage:n})=>{r.delete(n),n.onMessageSent.resolve()})(p)}
},sendOneMessage=async({anyProcess:r,methodName:n,isSubprocess:s,wrappedMessage:a,message:l})=>{const d=getSendMethod(r);try{await Promise.all([waitForStrictResponse(a,r,s),d(a)])}catch(r){
throw(({error:r,methodName:n,isSubprocess:s})=>{if("EPIPE"===r.code)throw new Error(`${getMethodName(n,s)} cannot be used: the ${getOtherProcessName(s)} is disconnecting.`,{cause:r})})({error:r,
methodName:n,isSubprocess:s}),(({error:r,methodName:n,isSubprocess:s,message:a})=>{
if(isSerializationError(r))throw new Error(`${getMethodName(n,s)}'s argument type is invalid: the message cannot be serialized: ${String(a)}.`,{cause:r})})({error:r,methodName:n,isSubprocess:s,
message:l}),r}},getSendMethod=r=>{if(he.has(r))return he.get(r);const n=(0,g.promisify)(r.send.bind(r));return he.set(r,n),n
},he=new WeakMap,getCancelSignal=async({anyProcess:r,channel:n,isSubprocess:s,ipc:a})=>(await startIpc({anyProcess:r,channel:n,isSubprocess:s,ipc:a}),
ye.signal),startIpc=async({anyProcess:r,channel:n,isSubprocess:s,ipc:a})=>{be||(be=!0,a?null!==n?(getIpcEmitter(r,n,s),await q.scheduler.yield()):abortOnDisconnect():(()=>{
throw new Error("`getCancelSignal()` cannot be used without setting the `cancelSignal` subprocess option.")})())};let be=!1;const handleAbort=r=>r?.type===ge&&(ye.abort(r.message),
!0),ge="execa:ipc:cancel",abortOnDisconnect=()=>{ye.abort(new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(!0)} disconnected.`))
},ye=new AbortController,throwOnGracefulCancel=({subprocess:r,cancelSignal:n,gracefulCancel:s,forceKillAfterDelay:a,context:l,controller:d})=>s?[sendOnAbort({subprocess:r,cancelSignal:n,
forceKillAfterDelay:a,context:l,controller:d})]:[],sendOnAbort=async({subprocess:r,cancelSignal:n,forceKillAfterDelay:s,context:a,controller:{signal:l}})=>{await onAbortedSignal(n,l)
;const d=getReason(n);throw await((r,n)=>{const s="cancelSignal";return validateConnection(s,!1,r.connected),sendOneMessage({anyProcess:r,methodName:s,isSubprocess:!1,wrappedMessage:{type:ge,message:n
},message:n})})(r,d),killOnTimeout({kill:r.kill,forceKillAfterDelay:s,context:a,controllerSignal:l}),a.terminationReason??="gracefulCancel",n.reason},getReason=({reason:r})=>{
if(!(r instanceof DOMException))return r;const n=new Error(r.message);return Object.defineProperty(n,"stack",{value:r.stack,enumerable:!1,configurable:!0,writable:!0}),n
},throwOnTimeout=(r,n,s,a)=>0===n||void 0===n?[]:[killAfterTimeout(r,n,s,a)],killAfterTimeout=async(r,n,s,{signal:a})=>{throw await(0,q.setTimeout)(n,void 0,{signal:a}),
s.terminationReason??="timeout",r.kill(),new DiscardedError};var we=s(78877);const ve={advanced:r=>{try{(0,we.serialize)(r)}catch(r){
throw new Error("The `ipcInput` option is not serializable with a structured clone.",{cause:r})}},json:r=>{try{JSON.stringify(r)}catch(r){
throw new Error("The `ipcInput` option is not serializable with JSON.",{cause:r})}}},sendIpcInput=async(r,n)=>{void 0!==n&&await r.sendMessage(n)
},Se=new Set(["utf8","utf16le"]),xe=new Set(["buffer","hex","base64","base64url","latin1","ascii"]),Ee=new Set([...Se,...xe]),getCorrectEncoding=r=>{if(null===r)return"buffer"
;if("string"!=typeof r)return;const n=r.toLowerCase();return n in De?De[n]:Ee.has(n)?n:void 0},De={"utf-8":"utf8","utf-16le":"utf16le","ucs-2":"utf16le",ucs2:"utf16le",binary:"latin1"
},serializeEncoding=r=>"string"==typeof r?`"${r}"`:String(r);var Te=s(73024);const getDefaultCwd=()=>{try{return y.cwd()}catch(r){throw r.message=`The current directory does not exist.\n${r.message}`,
r}},normalizeOptions=(r,n,s)=>{s.cwd=((r=getDefaultCwd())=>{const n=safeNormalizeFileUrl(r,'The "cwd" option');return H.resolve(n)})(s.cwd)
;const[a,l,d]=((r,n,{node:s=!1,nodePath:a=y.execPath,nodeOptions:l=y.execArgv.filter(r=>!r.startsWith("--inspect")),cwd:d,execPath:u,...p})=>{
if(void 0!==u)throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option instead.');const f=safeNormalizeFileUrl(a,'The "nodePath" option'),m=H.resolve(d,f),b={...p,
nodePath:m,node:s,cwd:d};if(!s)return[r,n,b];if("node"===H.basename(r,".exe"))throw new TypeError('When the "node" option is true, the first argument does not need to be "node".')
;return[m,[...l,r,...n],{ipc:!0,...b,shell:!1}]})(r,n,s),{command:u,args:p,options:f}=K._parse(a,l,d),m=(r=>{const n={...r};for(const s of E)n[s]=normalizeFdSpecificOption(r,s);return n
})(f),b=addDefaultOptions(m);return(({timeout:r})=>{
if(void 0!==r&&(!Number.isFinite(r)||r<0))throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${r}\` (${typeof r})`)})(b),(({encoding:r})=>{if(Ee.has(r))return
;const n=getCorrectEncoding(r);if(void 0!==n)throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(r)}\`.\nPlease rename it to ${serializeEncoding(n)}.`)
;const s=[...Ee].map(r=>serializeEncoding(r)).join(", ");throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(r)}\`.\nPlease rename it to one of: ${s}.`)})(b),
(({ipcInput:r,ipc:n,serialization:s})=>{if(void 0!==r){if(!n)throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");ve[s](r)}})(b),(({cancelSignal:r})=>{
if(void 0!==r&&"[object AbortSignal]"!==Object.prototype.toString.call(r))throw new Error(`The \`cancelSignal\` option must be an AbortSignal: ${String(r)}`)})(b),
(({gracefulCancel:r,cancelSignal:n,ipc:s,serialization:a})=>{if(r){if(void 0===n)throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.")
;if(!s)throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.")
;if("json"===a)throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.")}})(b),b.shell=normalizeFileUrl(b.shell),b.env=getEnv(b),b.killSignal=(r=>{
const n="option `killSignal`";if(0===r)throw new TypeError(`Invalid ${n}: 0 cannot be used.`);return signal_normalizeSignal(r,n)})(b.killSignal),b.forceKillAfterDelay=(r=>{if(!1===r)return r
;if(!0===r)return ne;if(!Number.isFinite(r)||r<0)throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negative integer, got \`${r}\` (${typeof r})`);return r
})(b.forceKillAfterDelay),b.lines=b.lines.map((r,n)=>r&&!xe.has(b.encoding)&&b.buffer[n]),"win32"===y.platform&&"cmd"===H.basename(u,".exe")&&p.unshift("/q"),{file:u,commandArguments:p,options:b}
},addDefaultOptions=({extendEnv:r=!0,preferLocal:n=!1,cwd:s,localDir:a=s,encoding:l="utf8",reject:d=!0,cleanup:u=!0,all:p=!1,windowsHide:f=!0,killSignal:m="SIGTERM",forceKillAfterDelay:b=!0,gracefulCancel:g=!1,ipcInput:y,ipc:w=void 0!==y||g,serialization:v="advanced",...S})=>({
...S,extendEnv:r,preferLocal:n,cwd:s,localDirectory:a,encoding:l,reject:d,cleanup:u,all:p,windowsHide:f,killSignal:m,forceKillAfterDelay:b,gracefulCancel:g,ipcInput:y,ipc:w,serialization:v
}),getEnv=({env:r,extendEnv:n,preferLocal:s,node:a,localDirectory:l,nodePath:d})=>{const u=n?{...y.env,...r}:r;return s||a?npmRunPathEnv({env:u,cwd:l,execPath:d,preferLocal:s,addExecPath:a}):u
},concatenateShell=(r,n,s)=>s.shell&&n.length>0?[[r,...n].join(" "),[],s]:[r,n,s];function strip_final_newline_stripFinalNewline(r){if("string"==typeof r)return stripFinalNewlineString(r)
;if(!ArrayBuffer.isView(r)||1!==r.BYTES_PER_ELEMENT)throw new Error("Input must be a string or a Uint8Array");return stripFinalNewlineBinary(r)}
const stripFinalNewlineString=r=>r.at(-1)===Oe?r.slice(0,r.at(-2)===Me?-2:-1):r,stripFinalNewlineBinary=r=>r.at(-1)===Ie?r.subarray(0,r.at(-2)===Ne?-2:-1):r,Oe="\n",Ie=Oe.codePointAt(0),Me="\r",Ne=Me.codePointAt(0)
;function isStream(r,{checkOpen:n=!0}={}){return null!==r&&"object"==typeof r&&(r.writable||r.readable||!n||void 0===r.writable&&void 0===r.readable)&&"function"==typeof r.pipe}
function isWritableStream(r,{checkOpen:n=!0}={}){return isStream(r,{checkOpen:n
})&&(r.writable||!n)&&"function"==typeof r.write&&"function"==typeof r.end&&"boolean"==typeof r.writable&&"boolean"==typeof r.writableObjectMode&&"function"==typeof r.destroy&&"boolean"==typeof r.destroyed
}function isReadableStream(r,{checkOpen:n=!0}={}){return isStream(r,{checkOpen:n
})&&(r.readable||!n)&&"function"==typeof r.read&&"boolean"==typeof r.readable&&"boolean"==typeof r.readableObjectMode&&"function"==typeof r.destroy&&"boolean"==typeof r.destroyed}
function isDuplexStream(r,n){return isWritableStream(r,n)&&isReadableStream(r,n)}const Ce=Object.getPrototypeOf(Object.getPrototypeOf(async function*(){}).prototype);class c{#e;#t;#r=!1;#n=void 0
;constructor(r,n){this.#e=r,this.#t=n}next(){const e=()=>this.#o();return this.#n=this.#n?this.#n.then(e,e):e(),this.#n}return(r){const t=()=>this.#i(r);return this.#n?this.#n.then(t,t):t()}async#o(){
if(this.#r)return{done:!0,value:void 0};let r;try{r=await this.#e.read()}catch(r){throw this.#n=void 0,this.#r=!0,this.#e.releaseLock(),r}return r.done&&(this.#n=void 0,this.#r=!0,
this.#e.releaseLock()),r}async#i(r){if(this.#r)return{done:!0,value:r};if(this.#r=!0,!this.#t){const n=this.#e.cancel(r);return this.#e.releaseLock(),await n,{done:!0,value:r}}
return this.#e.releaseLock(),{done:!0,value:r}}}const $e=Symbol();function i(){return this[$e].next()}function o(r){return this[$e].return(r)}Object.defineProperty(i,"name",{value:"next"}),
Object.defineProperty(o,"name",{value:"return"});const Be=Object.create(Ce,{next:{enumerable:!0,configurable:!0,writable:!0,value:i},return:{enumerable:!0,configurable:!0,writable:!0,value:o}})
;function h({preventCancel:r=!1}={}){const n=this.getReader(),s=new c(n,r),a=Object.create(Be);return a[$e]=s,a}const getAsyncIterable=r=>{if(isReadableStream(r,{checkOpen:!1
})&&void 0!==je.on)return getStreamIterable(r);if("function"==typeof r?.[Symbol.asyncIterator])return r;if("[object ReadableStream]"===Ae.call(r))return h.call(r)
;throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.")},{toString:Ae}=Object.prototype,getStreamIterable=async function*(r){
const n=new AbortController,s={};handleStreamEnd(r,n,s);try{for await(const[s]of je.on(r,"data",{signal:n.signal}))yield s}catch(r){if(void 0!==s.error)throw s.error;if(!n.signal.aborted)throw r
}finally{r.destroy()}},handleStreamEnd=async(r,n,s)=>{try{await je.finished(r,{cleanup:!0,readable:!0,writable:!1,error:!1})}catch(r){s.error=r}finally{n.abort()}
},je={},getStreamContents=async(r,{init:n,convertChunk:s,getSize:a,truncateChunk:l,addChunk:d,getFinalChunk:u,finalize:p},{maxBuffer:f=Number.POSITIVE_INFINITY}={})=>{const m=getAsyncIterable(r),b=n()
;b.length=0;try{for await(const r of m){const n=s[getChunkType(r)](r,b);appendChunk({convertedChunk:n,state:b,getSize:a,truncateChunk:l,addChunk:d,maxBuffer:f})}return appendFinalChunk({state:b,
convertChunk:s,getSize:a,truncateChunk:l,addChunk:d,getFinalChunk:u,maxBuffer:f}),p(b)}catch(r){const n="object"==typeof r&&null!==r?r:new Error(r);throw n.bufferedData=p(b),n}
},appendFinalChunk=({state:r,getSize:n,truncateChunk:s,addChunk:a,getFinalChunk:l,maxBuffer:d})=>{const u=l(r);void 0!==u&&appendChunk({convertedChunk:u,state:r,getSize:n,truncateChunk:s,addChunk:a,
maxBuffer:d})},appendChunk=({convertedChunk:r,state:n,getSize:s,truncateChunk:a,addChunk:l,maxBuffer:d})=>{const u=s(r),p=n.length+u;if(p<=d)return void addNewChunk(r,n,l,p);const f=a(r,d-n.length)
;throw void 0!==f&&addNewChunk(f,n,l,d),new MaxBufferError},addNewChunk=(r,n,s,a)=>{n.contents=s(r,n,a),n.length=a},getChunkType=r=>{const n=typeof r;if("string"===n)return"string"
;if("object"!==n||null===r)return"others";if(globalThis.Buffer?.isBuffer(r))return"buffer";const s=Pe.call(r)
;return"[object ArrayBuffer]"===s?"arrayBuffer":"[object DataView]"===s?"dataView":Number.isInteger(r.byteLength)&&Number.isInteger(r.byteOffset)&&"[object ArrayBuffer]"===Pe.call(r.buffer)?"typedArray":"others"
},{toString:Pe}=Object.prototype;class MaxBufferError extends Error{name="MaxBufferError";constructor(){super("maxBuffer exceeded")}}
const getMaxBufferUnit=(r,n,s)=>r?"objects":n?"lines":"buffer"===s?"bytes":"characters",checkIpcMaxBuffer=(r,n,s)=>{if(n.length!==s)return;const a=new MaxBufferError;throw a.maxBufferInfo={
fdNumber:"ipc"},a},getMaxBufferInfo=(r,n)=>{if(void 0===r?.maxBufferInfo)return{streamName:"output",threshold:n[1],unit:"bytes"};const{maxBufferInfo:{fdNumber:s,unit:a}}=r;delete r.maxBufferInfo
;const l=getFdSpecificValue(n,s);return"ipc"===s?{streamName:"IPC output",threshold:l,unit:"messages"}:{streamName:getStreamName(s),threshold:l,unit:a}
},getMaxBufferSync=([,r])=>r,getErrorPrefix=({originalError:r,timedOut:n,timeout:s,isMaxBuffer:a,maxBuffer:l,errorCode:d,signal:u,signalDescription:p,exitCode:f,isCanceled:m,isGracefullyCanceled:b,isForcefullyTerminated:g,forceKillAfterDelay:y,killSignal:w})=>{
const v=getForcefulSuffix(g,y)
;return n?`Command timed out after ${s} milliseconds${v}`:b?void 0===u?`Command was gracefully canceled with exit code ${f}`:g?`Command was gracefully canceled${v}`:`Command was gracefully canceled with ${u} (${p})`:m?`Command was canceled${v}`:a?`${((r,n)=>{
const{streamName:s,threshold:a,unit:l}=getMaxBufferInfo(r,n);return`Command's ${s} was larger than ${a} ${l}`
})(r,l)}${v}`:void 0!==d?`Command failed with ${d}${v}`:g?`Command was killed with ${w} (${getSignalDescription(w)})${v}`:void 0!==u?`Command was killed with ${u} (${p})`:void 0!==f?`Command failed with exit code ${f}`:"Command failed"
},getForcefulSuffix=(r,n)=>r?` and was forcefully terminated after ${n} milliseconds`:"",getOriginalMessage=(r,n)=>{if(r instanceof DiscardedError)return
;const s=isErrorInstance(a=r)&&Y in a?r.originalMessage:String(r?.message??r);var a;const l=escapeLines(((r,n)=>{if(n===getDefaultCwd())return r;let s;try{s=(0,Te.statSync)(n)}catch(s){
return`The "cwd" option is invalid: ${n}.\n${s.message}\n${r}`}return s.isDirectory()?r:`The "cwd" option is not a directory: ${n}.\n${r}`})(s,n));return""===l?void 0:l
},serializeIpcMessage=r=>"string"==typeof r?r:(0,
g.inspect)(r),serializeMessagePart=r=>Array.isArray(r)?r.map(r=>strip_final_newline_stripFinalNewline(serializeMessageItem(r))).filter(Boolean).join("\n"):serializeMessageItem(r),serializeMessageItem=r=>"string"==typeof r?r:isUint8Array(r)?uint8ArrayToString(r):"",makeSuccessResult=({command:r,escapedCommand:n,stdio:s,all:a,ipcOutput:l,options:{cwd:d},startTime:u})=>omitUndefinedProperties({
command:r,escapedCommand:n,cwd:d,durationMs:getDurationMs(u),failed:!1,timedOut:!1,isCanceled:!1,isGracefullyCanceled:!1,isTerminated:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,exitCode:0,
stdout:s[1],stderr:s[2],all:a,stdio:s,ipcOutput:l,pipedFrom:[]}),makeEarlyError=({error:r,command:n,escapedCommand:s,fileDescriptors:a,options:l,startTime:d,isSync:u})=>makeError({error:r,command:n,
escapedCommand:s,startTime:d,timedOut:!1,isCanceled:!1,isGracefullyCanceled:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,stdio:Array.from({length:a.length}),ipcOutput:[],options:l,isSync:u
}),makeError=({error:r,command:n,escapedCommand:s,startTime:a,timedOut:l,isCanceled:d,isGracefullyCanceled:u,isMaxBuffer:p,isForcefullyTerminated:f,exitCode:m,signal:b,stdio:g,all:y,ipcOutput:w,options:{timeoutDuration:v,timeout:S=v,forceKillAfterDelay:x,killSignal:E,cwd:D,maxBuffer:T},isSync:O})=>{
const{exitCode:I,signal:M,signalDescription:N}=normalizeExitPayload(m,b),{originalMessage:C,shortMessage:$,message:B}=(({stdio:r,all:n,ipcOutput:s,originalError:a,signal:l,signalDescription:d,exitCode:u,escapedCommand:p,timedOut:f,isCanceled:m,isGracefullyCanceled:b,isMaxBuffer:g,isForcefullyTerminated:y,forceKillAfterDelay:w,killSignal:v,maxBuffer:S,timeout:x,cwd:E})=>{
const D=a?.code,T=getErrorPrefix({originalError:a,timedOut:f,timeout:x,isMaxBuffer:g,maxBuffer:S,errorCode:D,signal:l,signalDescription:d,exitCode:u,isCanceled:m,isGracefullyCanceled:b,
isForcefullyTerminated:y,forceKillAfterDelay:w,killSignal:v
}),O=getOriginalMessage(a,E),I=`${T}: ${p}${void 0===O?"":`\n${O}`}`,M=[I,...void 0===n?[r[2],r[1]]:[n],...r.slice(3),s.map(r=>serializeIpcMessage(r)).join("\n")].map(r=>escapeLines(strip_final_newline_stripFinalNewline(serializeMessagePart(r)))).filter(Boolean).join("\n\n")
;return{originalMessage:O,shortMessage:I,message:M}})({stdio:g,all:y,ipcOutput:w,originalError:r,signal:M,signalDescription:N,exitCode:I,escapedCommand:s,timedOut:l,isCanceled:d,
isGracefullyCanceled:u,isMaxBuffer:p,isForcefullyTerminated:f,forceKillAfterDelay:x,killSignal:E,maxBuffer:T,timeout:S,cwd:D
}),A=((r,n,s)=>new(s?ExecaSyncError:ExecaError)(n,r instanceof DiscardedError?{}:{cause:r}))(r,B,O);return Object.assign(A,getErrorProperties({error:A,command:n,escapedCommand:s,startTime:a,
timedOut:l,isCanceled:d,isGracefullyCanceled:u,isMaxBuffer:p,isForcefullyTerminated:f,exitCode:I,signal:M,signalDescription:N,stdio:g,all:y,ipcOutput:w,cwd:D,originalMessage:C,shortMessage:$})),A
},getErrorProperties=({error:r,command:n,escapedCommand:s,startTime:a,timedOut:l,isCanceled:d,isGracefullyCanceled:u,isMaxBuffer:p,isForcefullyTerminated:f,exitCode:m,signal:b,signalDescription:g,stdio:y,all:w,ipcOutput:v,cwd:S,originalMessage:x,shortMessage:E})=>omitUndefinedProperties({
shortMessage:E,originalMessage:x,command:n,escapedCommand:s,cwd:S,durationMs:getDurationMs(a),failed:!0,timedOut:l,isCanceled:d,isGracefullyCanceled:u,isTerminated:void 0!==b,isMaxBuffer:p,
isForcefullyTerminated:f,exitCode:m,signal:b,signalDescription:g,code:r.cause?.code,stdout:y[1],stderr:y[2],all:w,stdio:y,ipcOutput:v,pipedFrom:[]
}),omitUndefinedProperties=r=>Object.fromEntries(Object.entries(r).filter(([,r])=>void 0!==r)),normalizeExitPayload=(r,n)=>{const s=null===n?void 0:n;return{exitCode:null===r?void 0:r,signal:s,
signalDescription:void 0===s?void 0:getSignalDescription(n)}},toZeroIfInfinity=r=>Number.isFinite(r)?r:0;function parseMilliseconds(r){switch(typeof r){case"number":
if(Number.isFinite(r))return function parseNumber(r){return{days:Math.trunc(r/864e5),hours:Math.trunc(r/36e5%24),minutes:Math.trunc(r/6e4%60),seconds:Math.trunc(r/1e3%60),
milliseconds:Math.trunc(r%1e3),microseconds:Math.trunc(toZeroIfInfinity(1e3*r)%1e3),nanoseconds:Math.trunc(toZeroIfInfinity(1e6*r)%1e3)}}(r);break;case"bigint":return function parseBigint(r){return{
days:r/86400000n,hours:r/3600000n%24n,minutes:r/60000n%60n,seconds:r/1000n%60n,milliseconds:r%1000n,microseconds:0n,nanoseconds:0n}}(r)}throw new TypeError("Expected a finite number or bigint")}
function prettyMilliseconds(r,n){const s="bigint"==typeof r;if(!s&&!Number.isFinite(r))throw new TypeError("Expected a finite number or bigint");const a=r<0?"-":"";r=r<0?-r:r,(n={...n
}).colonNotation&&(n.compact=!1,n.formatSubMilliseconds=!1,n.separateMilliseconds=!1,n.verbose=!1),n.compact&&(n.unitCount=1,n.secondsDecimalDigits=0,n.millisecondsDecimalDigits=0);let l=[]
;const add=(r,s,a,d)=>{if(0!==l.length&&n.colonNotation||!(r=>0===r||0n===r)(r)||n.colonNotation&&"m"===a){if(d??=String(r),n.colonNotation){
const r=d.includes(".")?d.split(".")[0].length:d.length,n=l.length>0?2:1;d="0".repeat(Math.max(0,n-r))+d}else d+=n.verbose?" "+((r,n)=>1===n||1n===n?r:`${r}s`)(s,r):a;l.push(d)}
},d=parseMilliseconds(r),u=BigInt(d.days);if(n.hideYearAndDays?add(24n*BigInt(u)+BigInt(d.hours),"hour","h"):(n.hideYear?add(u,"day","d"):(add(u/365n,"year","y"),add(u%365n,"day","d")),
add(Number(d.hours),"hour","h")),add(Number(d.minutes),"minute","m"),!n.hideSeconds)if(n.separateMilliseconds||n.formatSubMilliseconds||!n.colonNotation&&r<1e3&&!n.subSecondsAsDecimals){
const r=Number(d.seconds),s=Number(d.milliseconds),a=Number(d.microseconds),l=Number(d.nanoseconds);if(add(r,"second","s"),n.formatSubMilliseconds)add(s,"millisecond","ms"),add(a,"microsecond","µs"),
add(l,"nanosecond","ns");else{
const r=s+a/1e3+l/1e6,d="number"==typeof n.millisecondsDecimalDigits?n.millisecondsDecimalDigits:0,u=r>=1?Math.round(r):Math.ceil(r),p=1e3-10**-d,f=d?Math.min(r,p).toFixed(d):Math.min(u,p)
;add(Number.parseFloat(f),"millisecond","ms",f)}}else{const a=((r,n)=>{const s=Math.floor(r*10**n+1e-7);return(Math.round(s)/10**n).toFixed(n)
})((s?Number(r%86400000n):r)/1e3%60,"number"==typeof n.secondsDecimalDigits?n.secondsDecimalDigits:1),l=n.keepDecimalsOnWholeSeconds?a:a.replace(/\.0+$/,"");add(Number.parseFloat(l),"second","s",l)}
if(0===l.length)return a+"0"+(n.verbose?" milliseconds":"ms");const p=n.colonNotation?":":" ";return"number"==typeof n.unitCount&&(l=l.slice(0,Math.max(n.unitCount,1))),a+l.join(p)}
const logResult=(r,n)=>{isVerbose(n)&&(((r,n)=>{r.failed&&verboseLog({type:"error",verboseMessage:r.shortMessage,verboseInfo:n,result:r})})(r,n),logDuration(r,n))},logDuration=(r,n)=>{
const s=`(done in ${prettyMilliseconds(r.durationMs)})`;verboseLog({type:"duration",verboseMessage:s,verboseInfo:n,result:r})},handleResult=(r,n,{reject:s})=>{if(logResult(r,n),r.failed&&s)throw r
;return r},getStdioItemType=(r,n)=>isAsyncGenerator(r)?"asyncGenerator":isSyncGenerator(r)?"generator":isUrl(r)?"fileUrl":isFilePathObject(r)?"filePath":isWebStream(r)?"webStream":isStream(r,{
checkOpen:!1})?"native":isUint8Array(r)?"uint8Array":isAsyncIterableObject(r)?"asyncIterable":isIterableObject(r)?"iterable":type_isTransformStream(r)?getTransformStreamType({transform:r
},n):isTransformOptions(r)?getTransformObjectType(r,n):"native",getTransformObjectType=(r,n)=>isDuplexStream(r.transform,{checkOpen:!1
})?getDuplexType(r,n):type_isTransformStream(r.transform)?getTransformStreamType(r,n):getGeneratorObjectType(r,n),getDuplexType=(r,n)=>(validateNonGeneratorType(r,n,"Duplex stream"),
"duplex"),getTransformStreamType=(r,n)=>(validateNonGeneratorType(r,n,"web TransformStream"),"webTransform"),validateNonGeneratorType=({final:r,binary:n,objectMode:s},a,l)=>{
checkUndefinedOption(r,`${a}.final`,l),checkUndefinedOption(n,`${a}.binary`,l),checkBooleanOption(s,`${a}.objectMode`)},checkUndefinedOption=(r,n,s)=>{
if(void 0!==r)throw new TypeError(`The \`${n}\` option can only be defined when using a generator, not a ${s}.`)},getGeneratorObjectType=({transform:r,final:n,binary:s,objectMode:a},l)=>{
if(void 0!==r&&!isGenerator(r))throw new TypeError(`The \`${l}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);if(isDuplexStream(n,{checkOpen:!1
}))throw new TypeError(`The \`${l}.final\` option must not be a Duplex stream.`);if(type_isTransformStream(n))throw new TypeError(`The \`${l}.final\` option must not be a web TransformStream.`)
;if(void 0!==n&&!isGenerator(n))throw new TypeError(`The \`${l}.final\` option must be a generator.`);return checkBooleanOption(s,`${l}.binary`),checkBooleanOption(a,`${l}.objectMode`),
isAsyncGenerator(r)||isAsyncGenerator(n)?"asyncGenerator":"generator"},checkBooleanOption=(r,n)=>{if(void 0!==r&&"boolean"!=typeof r)throw new TypeError(`The \`${n}\` option must use a boolean.`)
},isGenerator=r=>isAsyncGenerator(r)||isSyncGenerator(r),isAsyncGenerator=r=>"[object AsyncGeneratorFunction]"===Object.prototype.toString.call(r),isSyncGenerator=r=>"[object GeneratorFunction]"===Object.prototype.toString.call(r),isTransformOptions=r=>isPlainObject(r)&&(void 0!==r.transform||void 0!==r.final),isUrl=r=>"[object URL]"===Object.prototype.toString.call(r),isFilePathObject=r=>isPlainObject(r)&&Object.keys(r).length>0&&Object.keys(r).every(r=>Re.has(r))&&isFilePathString(r.file),Re=new Set(["file","append"]),isFilePathString=r=>"string"==typeof r,ke=new Set(["ipc","ignore","inherit","overlapped","pipe"]),type_isReadableStream=r=>"[object ReadableStream]"===Object.prototype.toString.call(r),type_isWritableStream=r=>"[object WritableStream]"===Object.prototype.toString.call(r),isWebStream=r=>type_isReadableStream(r)||type_isWritableStream(r),type_isTransformStream=r=>type_isReadableStream(r?.readable)&&type_isWritableStream(r?.writable),isAsyncIterableObject=r=>isObject(r)&&"function"==typeof r[Symbol.asyncIterator],isIterableObject=r=>isObject(r)&&"function"==typeof r[Symbol.iterator],isObject=r=>"object"==typeof r&&null!==r,Le=new Set(["generator","asyncGenerator","duplex","webTransform"]),Ue=new Set(["fileUrl","filePath","fileNumber"]),Fe=new Set(["fileUrl","filePath"]),Ge=new Set([...Fe,"webStream","nodeStream"]),We=new Set(["webTransform","duplex"]),_e={
generator:"a generator",asyncGenerator:"an async generator",fileUrl:"a file URL",filePath:"a file path string",fileNumber:"a file descriptor number",webStream:"a web stream",
nodeStream:"a Node.js stream",webTransform:"a web TransformStream",duplex:"a Duplex stream",native:"any value",iterable:"an iterable",asyncIterable:"an async iterable",string:"a string",
uint8Array:"a Uint8Array"},getTransformObjectModes=(r,n,s,a)=>"output"===a?getOutputObjectModes(r,n,s):getInputObjectModes(r,n,s),getOutputObjectModes=(r,n,s)=>{
const a=0!==n&&s[n-1].value.readableObjectMode;return{writableObjectMode:a,readableObjectMode:r??a}},getInputObjectModes=(r,n,s)=>{const a=0===n?!0===r:s[n-1].value.readableObjectMode;return{
writableObjectMode:a,readableObjectMode:n!==s.length-1&&(r??a)}},getTransforms=(r,n,s,{encoding:a})=>{const l=r.filter(({type:r})=>Le.has(r)),d=Array.from({length:l.length})
;for(const[r,u]of Object.entries(l))d[r]=normalizeTransform({stdioItem:u,index:Number(r),newTransforms:d,optionName:n,direction:s,encoding:a});return sortTransforms(d,s)
},normalizeTransform=({stdioItem:r,stdioItem:{type:n},index:s,newTransforms:a,optionName:l,direction:d,encoding:u})=>"duplex"===n?normalizeDuplex({stdioItem:r,optionName:l
}):"webTransform"===n?normalizeTransformStream({stdioItem:r,index:s,newTransforms:a,direction:d}):normalizeGenerator({stdioItem:r,index:s,newTransforms:a,direction:d,encoding:u
}),normalizeDuplex=({stdioItem:r,stdioItem:{value:{transform:n,transform:{writableObjectMode:s,readableObjectMode:a},objectMode:l=a}},optionName:d})=>{
if(l&&!a)throw new TypeError(`The \`${d}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`)
;if(!l&&a)throw new TypeError(`The \`${d}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);return{...r,value:{transform:n,writableObjectMode:s,
readableObjectMode:a}}},normalizeTransformStream=({stdioItem:r,stdioItem:{value:n},index:s,newTransforms:a,direction:l})=>{const{transform:d,objectMode:u}=isPlainObject(n)?n:{transform:n
},{writableObjectMode:p,readableObjectMode:f}=getTransformObjectModes(u,s,a,l);return{...r,value:{transform:d,writableObjectMode:p,readableObjectMode:f}}
},normalizeGenerator=({stdioItem:r,stdioItem:{value:n},index:s,newTransforms:a,direction:l,encoding:d})=>{const{transform:u,final:p,binary:f=!1,preserveNewlines:m=!1,objectMode:b}=isPlainObject(n)?n:{
transform:n},g=f||xe.has(d),{writableObjectMode:y,readableObjectMode:w}=getTransformObjectModes(b,s,a,l);return{...r,value:{transform:u,final:p,binary:g,preserveNewlines:m,writableObjectMode:y,
readableObjectMode:w}}
},sortTransforms=(r,n)=>"input"===n?r.reverse():r,getStdioItemDirection=({type:r,value:n},s)=>ze[s]??Ve[r](n),ze=["input","output","output"],anyDirection=()=>{},alwaysInput=()=>"input",Ve={
generator:anyDirection,asyncGenerator:anyDirection,fileUrl:anyDirection,filePath:anyDirection,iterable:alwaysInput,asyncIterable:alwaysInput,uint8Array:alwaysInput,
webStream:r=>type_isWritableStream(r)?"output":"input",nodeStream:r=>isReadableStream(r,{checkOpen:!1})?isWritableStream(r,{checkOpen:!1})?void 0:"input":"output",webTransform:anyDirection,
duplex:anyDirection,native(r){const n=getStandardStreamDirection(r);return void 0!==n?n:isStream(r,{checkOpen:!1})?Ve.nodeStream(r):void 0}
},getStandardStreamDirection=r=>[0,y.stdin].includes(r)?"input":[1,2,y.stdout,y.stderr].includes(r)?"output":void 0,He="output",getStdioArray=(r,n)=>{if(void 0===r)return v.map(r=>n[r])
;if(hasAlias(n))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${v.map(r=>`\`${r}\``).join(", ")}`);if("string"==typeof r)return[r,r,r]
;if(!Array.isArray(r))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof r}\``);const s=Math.max(r.length,v.length);return Array.from({length:s},(n,s)=>r[s])
},hasAlias=r=>v.some(n=>void 0!==r[n]),stdio_option_addDefaultValue=(r,n)=>Array.isArray(r)?r.map(r=>stdio_option_addDefaultValue(r,n)):null==r?n>=v.length?"ignore":"pipe":r,normalizeStdioSync=(r,n,s)=>r.map((r,a)=>n[a]||0===a||isFullVerbose(s,a)||!isOutputPipeOnly(r)?r:"ignore"),isOutputPipeOnly=r=>"pipe"===r||Array.isArray(r)&&r.every(r=>"pipe"===r),handleNativeStreamSync=({stdioItem:r,stdioItem:{value:n,optionName:s},fdNumber:a,direction:l})=>{
const d=getTargetFd({value:n,optionName:s,fdNumber:a,direction:l});if(void 0!==d)return d;if(isStream(n,{checkOpen:!1
}))throw new TypeError(`The \`${s}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);return r},getTargetFd=({value:r,optionName:n,fdNumber:s,direction:a})=>{
const l=getTargetFdNumber(r,s);if(void 0!==l){if("output"===a)return{type:"fileNumber",value:l,optionName:n}
;if(P.isatty(l))throw new TypeError(`The \`${n}: ${serializeOptionValue(r)}\` option is invalid: it cannot be a TTY with synchronous methods.`);return{type:"uint8Array",value:bufferToUint8Array((0,
Te.readFileSync)(l)),optionName:n}}},getTargetFdNumber=(r,n)=>{if("inherit"===r)return n;if("number"==typeof r)return r;const s=w.indexOf(r);return-1!==s?s:void 0
},handleNativeStreamAsync=({stdioItem:r,stdioItem:{value:n,optionName:s},fdNumber:a})=>"inherit"===n?{type:"nodeStream",value:getStandardStream(a,n,s),optionName:s}:"number"==typeof n?{
type:"nodeStream",value:getStandardStream(n,n,s),optionName:s}:isStream(n,{checkOpen:!1})?{type:"nodeStream",value:n,optionName:s}:r,getStandardStream=(r,n,s)=>{const a=w[r]
;if(void 0===a)throw new TypeError(`The \`${s}: ${n}\` option is invalid: no such standard stream.`);return a
},handleInputOptions=({input:r,inputFile:n},s)=>0===s?[...handleInputOption(r),...handleInputFileOption(n)]:[],handleInputOption=r=>void 0===r?[]:[{type:getInputType(r),value:r,optionName:"input"
}],getInputType=r=>{if(isReadableStream(r,{checkOpen:!1}))return"nodeStream";if("string"==typeof r)return"string";if(isUint8Array(r))return"uint8Array"
;throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.")},handleInputFileOption=r=>void 0===r?[]:[{...getInputFileType(r),optionName:"inputFile"
}],getInputFileType=r=>{if(isUrl(r))return{type:"fileUrl",value:r};if(isFilePathString(r))return{type:"filePath",value:{file:r}}
;throw new Error("The `inputFile` option must be a file path string or a file URL.")},getOtherStdioItems=(r,n)=>r.flatMap(({direction:r,stdioItems:s})=>s.filter(r=>r.type===n).map(n=>({...n,
direction:r}))),validateDuplicateStreamSync=({otherStdioItems:r,type:n,value:s,optionName:a,direction:l})=>{Fe.has(n)&&getDuplicateStreamInstance({otherStdioItems:r,type:n,value:s,optionName:a,
direction:l})},getDuplicateStreamInstance=({otherStdioItems:r,type:n,value:s,optionName:a,direction:l})=>{const d=r.filter(r=>hasSameValue(r,s));if(0===d.length)return
;const u=d.find(r=>r.direction!==l);return throwOnDuplicateStream(u,a,n),"output"===l?d[0].stream:void 0
},hasSameValue=({type:r,value:n},s)=>"filePath"===r?n.file===s.file:"fileUrl"===r?n.href===s.href:n===s,validateDuplicateTransform=({otherStdioItems:r,type:n,value:s,optionName:a})=>{
const l=r.find(({value:{transform:r}})=>r===s.transform);throwOnDuplicateStream(l,a,n)},throwOnDuplicateStream=(r,n,s)=>{
if(void 0!==r)throw new TypeError(`The \`${r.optionName}\` and \`${n}\` options must not target ${_e[s]} that is the same.`)},handleStdio=(r,n,s,a)=>{const l=(({stdio:r,ipc:n,buffer:s,...a},l,d)=>{
const u=getStdioArray(r,a).map((r,n)=>stdio_option_addDefaultValue(r,n));return d?normalizeStdioSync(u,s,l):((r,n)=>n&&!r.includes("ipc")?[...r,"ipc"]:r)(u,n)
})(n,s,a),d=l.map((r,s)=>getFileDescriptor({stdioOption:r,fdNumber:s,options:n,isSync:a})),u=getFinalFileDescriptors({initialFileDescriptors:d,addProperties:r,options:n,isSync:a})
;return n.stdio=u.map(({stdioItems:r})=>forwardStdio(r)),u},getFileDescriptor=({stdioOption:r,fdNumber:n,options:s,isSync:a})=>{
const l=getStreamName(n),{stdioItems:d,isStdioArray:u}=initializeStdioItems({stdioOption:r,fdNumber:n,options:s,optionName:l}),p=((r,n,s)=>{const a=r.map(r=>getStdioItemDirection(r,n))
;if(a.includes("input")&&a.includes("output"))throw new TypeError(`The \`${s}\` option must not be an array of both readable and writable values.`);return a.find(Boolean)??He
})(d,n,l),f=d.map(r=>(({stdioItem:r,stdioItem:{type:n},isStdioArray:s,fdNumber:a,direction:l,isSync:d})=>s&&"native"===n?d?handleNativeStreamSync({stdioItem:r,fdNumber:a,direction:l
}):handleNativeStreamAsync({stdioItem:r,fdNumber:a}):r)({stdioItem:r,isStdioArray:u,fdNumber:n,direction:p,isSync:a
})),m=((r,n,s,a)=>[...r.filter(({type:r})=>!Le.has(r)),...getTransforms(r,n,s,a)])(f,l,p,s),b=((r,n)=>{const s=r.findLast(({type:r})=>Le.has(r))
;return void 0!==s&&("input"===n?s.value.writableObjectMode:s.value.readableObjectMode)})(m,p);return validateFileObjectMode(m,b),{direction:p,objectMode:b,stdioItems:m}
},initializeStdioItems=({stdioOption:r,fdNumber:n,options:s,optionName:a})=>{
const l=(r=>r.filter((n,s)=>r.every((r,a)=>n.value!==r.value||s>=a||"generator"===n.type||"asyncGenerator"===n.type)))([...(Array.isArray(r)?r:[r]).map(r=>initializeStdioItem(r,a)),...handleInputOptions(s,n)]),d=l.length>1
;return validateStdioArray(l,d,a),validateStreams(l),{stdioItems:l,isStdioArray:d}},initializeStdioItem=(r,n)=>({type:getStdioItemType(r,n),value:r,optionName:n}),validateStdioArray=(r,n,s)=>{
if(0===r.length)throw new TypeError(`The \`${s}\` option must not be an empty array.`)
;if(n)for(const{value:n,optionName:s}of r)if(Ke.has(n))throw new Error(`The \`${s}\` option must not include \`${n}\`.`)},Ke=new Set(["ignore","ipc"]),validateStreams=r=>{
for(const n of r)validateFileStdio(n)},validateFileStdio=({type:r,value:n,optionName:s})=>{
if((r=>isUrl(r)&&"file:"!==r.protocol)(n))throw new TypeError(`The \`${s}: URL\` option must use the \`file:\` scheme.\nFor example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`)
;if(((r,n)=>"native"===r&&"string"==typeof n&&!ke.has(n))(r,n))throw new TypeError(`The \`${s}: { file: '...' }\` option must be used instead of \`${s}: '...'\`.`)},validateFileObjectMode=(r,n)=>{
if(!n)return;const s=r.find(({type:r})=>Ue.has(r));if(void 0!==s)throw new TypeError(`The \`${s.optionName}\` option cannot use both files and transforms in objectMode.`)
},getFinalFileDescriptors=({initialFileDescriptors:r,addProperties:n,options:s,isSync:a})=>{const l=[];try{for(const d of r)l.push(getFinalFileDescriptor({fileDescriptor:d,fileDescriptors:l,
addProperties:n,options:s,isSync:a}));return l}catch(r){throw cleanupCustomStreams(l),r}
},getFinalFileDescriptor=({fileDescriptor:{direction:r,objectMode:n,stdioItems:s},fileDescriptors:a,addProperties:l,options:d,isSync:u})=>{const p=s.map(n=>addStreamProperties({stdioItem:n,
addProperties:l,direction:r,options:d,fileDescriptors:a,isSync:u}));return{direction:r,objectMode:n,stdioItems:p}
},addStreamProperties=({stdioItem:r,addProperties:n,direction:s,options:a,fileDescriptors:l,isSync:d})=>{const u=(({stdioItem:{type:r,value:n,optionName:s},direction:a,fileDescriptors:l,isSync:d})=>{
const u=getOtherStdioItems(l,r);if(0!==u.length){if(!d)return Ge.has(r)?getDuplicateStreamInstance({otherStdioItems:u,type:r,value:n,optionName:s,direction:a
}):void(We.has(r)&&validateDuplicateTransform({otherStdioItems:u,type:r,value:n,optionName:s}));validateDuplicateStreamSync({otherStdioItems:u,type:r,value:n,optionName:s,direction:a})}})({
stdioItem:r,direction:s,fileDescriptors:l,isSync:d});return void 0!==u?{...r,stream:u}:{...r,...n[s][r.type](r,a)}},cleanupCustomStreams=r=>{
for(const{stdioItems:n}of r)for(const{stream:r}of n)void 0===r||isStandardStream(r)||r.destroy()},forwardStdio=r=>{if(r.length>1)return r.some(({value:r})=>"overlapped"===r)?"overlapped":"pipe"
;const[{type:n,value:s}]=r;return"native"===n?s:"pipe"},forbiddenIfSync=({type:r,optionName:n})=>{throwInvalidSyncValue(n,_e[r])},throwInvalidSyncValue=(r,n)=>{
throw new TypeError(`The \`${r}\` option cannot be ${n} with synchronous methods.`)},qe={generator(){},asyncGenerator:forbiddenIfSync,webStream:forbiddenIfSync,nodeStream:forbiddenIfSync,
webTransform:forbiddenIfSync,duplex:forbiddenIfSync,asyncIterable:forbiddenIfSync,native:({optionName:r,value:n})=>("ipc"!==n&&"overlapped"!==n||throwInvalidSyncValue(r,`"${n}"`),{})},Ye={input:{
...qe,fileUrl:({value:r})=>({contents:[bufferToUint8Array((0,Te.readFileSync)(r))]}),filePath:({value:{file:r}})=>({contents:[bufferToUint8Array((0,Te.readFileSync)(r))]}),fileNumber:forbiddenIfSync,
iterable:({value:r})=>({contents:[...r]}),string:({value:r})=>({contents:[r]}),uint8Array:({value:r})=>({contents:[r]})},output:{...qe,fileUrl:({value:r})=>({path:r}),
filePath:({value:{file:r,append:n}})=>({path:r,append:n}),fileNumber:({value:r})=>({path:r}),iterable:forbiddenIfSync,string:forbiddenIfSync,uint8Array:forbiddenIfSync}
},stripNewline=(r,{stripFinalNewline:n},s)=>getStripFinalNewline(n,s)&&void 0!==r&&!Array.isArray(r)?strip_final_newline_stripFinalNewline(r):r,getStripFinalNewline=(r,n)=>"all"===n?r[1]||r[2]:r[n]
;var Xe=s(57075)
;const getSplitLinesGenerator=(r,n,s,a)=>r||s?void 0:initializeSplitLines(n,a),splitLinesSync=(r,n,s)=>s?r.flatMap(r=>splitLinesItemSync(r,n)):splitLinesItemSync(r,n),splitLinesItemSync=(r,n)=>{
const{transform:s,final:a}=initializeSplitLines(n,{});return[...s(r),...a()]},initializeSplitLines=(r,n)=>(n.previousChunks="",{transform:splitGenerator.bind(void 0,n,r),
final:linesFinal.bind(void 0,n)}),splitGenerator=function*(r,n,s){if("string"!=typeof s)return void(yield s);let{previousChunks:a}=r,l=-1;for(let d=0;d<s.length;d+=1)if("\n"===s[d]){
const u=getNewlineLength(s,d,n,r);let p=s.slice(l+1,d+1-u);a.length>0&&(p=concatString(a,p),a=""),yield p,l=d}l!==s.length-1&&(a=concatString(a,s.slice(l+1))),r.previousChunks=a
},getNewlineLength=(r,n,s,a)=>s?0:(a.isWindowsNewline=0!==n&&"\r"===r[n-1],a.isWindowsNewline?2:1),linesFinal=function*({previousChunks:r}){r.length>0&&(yield r)
},getAppendNewlineGenerator=({binary:r,preserveNewlines:n,readableObjectMode:s,state:a})=>r||n||s?void 0:{transform:appendNewlineGenerator.bind(void 0,a)
},appendNewlineGenerator=function*({isWindowsNewline:r=!1},n){const{unixNewline:s,windowsNewline:a,LF:l,concatBytes:d}="string"==typeof n?Qe:Je;if(n.at(-1)===l)return void(yield n);const u=r?a:s
;yield d(n,u)},concatString=(r,n)=>`${r}${n}`,Qe={windowsNewline:"\r\n",unixNewline:"\n",LF:"\n",concatBytes:concatString},Je={windowsNewline:new Uint8Array([13,10]),unixNewline:new Uint8Array([10]),
LF:10,concatBytes:(r,n)=>{const s=new Uint8Array(r.length+n.length);return s.set(r,0),s.set(n,r.length),s}};var Ze=s(4573)
;const getValidateTransformInput=(r,n)=>r?void 0:validateStringTransformInput.bind(void 0,n),validateStringTransformInput=function*(r,n){
if("string"!=typeof n&&!isUint8Array(n)&&!Ze.Buffer.isBuffer(n))throw new TypeError(`The \`${r}\` option's transform must use "objectMode: true" to receive as input: ${typeof n}.`);yield n
},getValidateTransformReturn=(r,n)=>r?validateObjectTransformReturn.bind(void 0,n):validateStringTransformReturn.bind(void 0,n),validateObjectTransformReturn=function*(r,n){validateEmptyReturn(r,n),
yield n},validateStringTransformReturn=function*(r,n){if(validateEmptyReturn(r,n),
"string"!=typeof n&&!isUint8Array(n))throw new TypeError(`The \`${r}\` option's function must yield a string or an Uint8Array, not ${typeof n}.`);yield n},validateEmptyReturn=(r,n)=>{
if(null==n)throw new TypeError(`The \`${r}\` option's function must not call \`yield ${n}\`.\nInstead, \`yield\` should either be called with a value, or not be called at all. For example:\n  if (condition) { yield value; }`)
},getEncodingTransformGenerator=(r,n,s)=>{if(s)return;if(r)return{transform:encodingUint8ArrayGenerator.bind(void 0,new TextEncoder)};const a=new d.StringDecoder(n);return{
transform:encodingStringGenerator.bind(void 0,a),final:encodingStringFinal.bind(void 0,a)}},encodingUint8ArrayGenerator=function*(r,n){
Ze.Buffer.isBuffer(n)?yield bufferToUint8Array(n):"string"==typeof n?yield r.encode(n):yield n},encodingStringGenerator=function*(r,n){yield isUint8Array(n)?r.write(n):n
},encodingStringFinal=function*(r){const n=r.end();""!==n&&(yield n)},et=(0,g.callbackify)(async(r,n,s,a)=>{n.currentIterable=r(...s);try{for await(const r of n.currentIterable)a.push(r)}finally{
delete n.currentIterable}}),transformChunk=async function*(r,n,s){if(s===n.length)return void(yield r);const{transform:a=identityGenerator}=n[s];for await(const l of a(r))yield*transformChunk(l,n,s+1)
},finalChunks=async function*(r){for(const[n,{final:s}]of Object.entries(r))yield*generatorFinalChunks(s,Number(n),r)},generatorFinalChunks=async function*(r,n,s){
if(void 0!==r)for await(const a of r())yield*transformChunk(a,s,n+1)},tt=(0,g.callbackify)(async({currentIterable:r},n)=>{if(void 0===r){if(n)throw n}else await(n?r.throw(n):r.return())
}),identityGenerator=function*(r){yield r},pushChunksSync=(r,n,s,a)=>{try{for(const a of r(...n))s.push(a);a()}catch(r){a(r)}
},runTransformSync=(r,n)=>[...n.flatMap(n=>[...transformChunkSync(n,r,0)]),...finalChunksSync(r)],transformChunkSync=function*(r,n,s){if(s===n.length)return void(yield r)
;const{transform:a=run_sync_identityGenerator}=n[s];for(const l of a(r))yield*transformChunkSync(l,n,s+1)},finalChunksSync=function*(r){
for(const[n,{final:s}]of Object.entries(r))yield*generatorFinalChunksSync(s,Number(n),r)},generatorFinalChunksSync=function*(r,n,s){if(void 0!==r)for(const a of r())yield*transformChunkSync(a,s,n+1)
},run_sync_identityGenerator=function*(r){yield r},generatorToStream=({value:r,value:{transform:n,final:s,writableObjectMode:a,readableObjectMode:l},optionName:d},{encoding:u})=>{
const p={},f=addInternalGenerators(r,u,d),m=isAsyncGenerator(n),b=isAsyncGenerator(s),g=m?et.bind(void 0,transformChunk,p):pushChunksSync.bind(void 0,transformChunkSync),y=m||b?et.bind(void 0,finalChunks,p):pushChunksSync.bind(void 0,finalChunksSync),w=m||b?tt.bind(void 0,p):void 0
;return{stream:new Xe.Transform({writableObjectMode:a,writableHighWaterMark:(0,Xe.getDefaultHighWaterMark)(a),readableObjectMode:l,readableHighWaterMark:(0,Xe.getDefaultHighWaterMark)(l),
transform(r,n,s){g([r,f,0],this,s)},flush(r){y([f],this,r)},destroy:w})}},runGeneratorsSync=(r,n,s,a)=>{const l=n.filter(({type:r})=>"generator"===r),d=a?l.reverse():l
;for(const{value:n,optionName:a}of d){const l=addInternalGenerators(n,s,a);r=runTransformSync(l,r)}return r
},addInternalGenerators=({transform:r,final:n,binary:s,writableObjectMode:a,readableObjectMode:l,preserveNewlines:d},u,p)=>{const f={};return[{transform:getValidateTransformInput(a,p)
},getEncodingTransformGenerator(s,u,a),getSplitLinesGenerator(s,d,a,f),{transform:r,final:n},{transform:getValidateTransformReturn(l,p)},getAppendNewlineGenerator({binary:s,preserveNewlines:d,
readableObjectMode:l,state:f})].filter(Boolean)},getInputFdNumbers=r=>new Set(Object.entries(r).filter(([,{direction:r}])=>"input"===r).map(([r])=>Number(r))),addInputOptionSync=(r,n,s)=>{
const{stdioItems:a}=r[n],l=a.filter(({contents:r})=>void 0!==r);if(0===l.length)return;if(0!==n){const[{type:r,optionName:n}]=l
;throw new TypeError(`Only the \`stdin\` option, not \`${n}\`, can be ${_e[r]} with synchronous methods.`)}const d=l.map(({contents:r})=>r).map(r=>applySingleInputGeneratorsSync(r,a))
;s.input=joinToUint8Array(d)},applySingleInputGeneratorsSync=(r,n)=>{const s=runGeneratorsSync(r,n,"utf8",!0);return validateSerializable(s),joinToUint8Array(s)},validateSerializable=r=>{
const n=r.find(r=>"string"!=typeof r&&!isUint8Array(r))
;if(void 0!==n)throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${n}.`)
},shouldLogOutput=({stdioItems:r,encoding:n,verboseInfo:s,fdNumber:a})=>"all"!==a&&isFullVerbose(s,a)&&!xe.has(n)&&fdUsesVerbose(a)&&(r.some(({type:r,value:n})=>"native"===r&&rt.has(n))||r.every(({type:r})=>Le.has(r))),fdUsesVerbose=r=>1===r||2===r,rt=new Set(["pipe","overlapped"]),isPipingStream=r=>r._readableState.pipes.length>0,logLine=(r,n,s)=>{
const a=serializeVerboseMessage(r);verboseLog({type:"output",verboseMessage:a,fdNumber:n,verboseInfo:s})
},transformOutputResultSync=({result:r,fileDescriptors:n,fdNumber:s,state:a,outputFiles:l,isMaxBuffer:d,verboseInfo:u},{buffer:p,encoding:f,lines:m,stripFinalNewline:b,maxBuffer:g})=>{
if(null===r)return;const y=((r,n,s)=>{if(!n)return r;const a=getMaxBufferSync(s);return r.length>a?r.slice(0,a):r
})(r,d,g),w=bufferToUint8Array(y),{stdioItems:v,objectMode:S}=n[s],x=runOutputGeneratorsSync([w],v,f,a),{serializedResult:E,finalResult:D=E}=serializeChunks({chunks:x,objectMode:S,encoding:f,lines:m,
stripFinalNewline:b,fdNumber:s});logOutputSync({serializedResult:E,fdNumber:s,state:a,verboseInfo:u,encoding:f,stdioItems:v,objectMode:S});const T=p[s]?D:void 0;try{
return void 0===a.error&&writeToFiles(E,v,l),T}catch(r){return a.error=r,T}},runOutputGeneratorsSync=(r,n,s,a)=>{try{return runGeneratorsSync(r,n,s,!1)}catch(n){return a.error=n,r}
},serializeChunks=({chunks:r,objectMode:n,encoding:s,lines:a,stripFinalNewline:l,fdNumber:d})=>{if(n)return{serializedResult:r};if("buffer"===s)return{serializedResult:joinToUint8Array(r)}
;const u=((r,n)=>uint8ArraysToStrings(r,n).join(""))(r,s);return a[d]?{serializedResult:u,finalResult:splitLinesSync(u,!l[d],n)}:{serializedResult:u}
},logOutputSync=({serializedResult:r,fdNumber:n,state:s,verboseInfo:a,encoding:l,stdioItems:d,objectMode:u})=>{if(!shouldLogOutput({stdioItems:d,encoding:l,verboseInfo:a,fdNumber:n}))return
;const p=splitLinesSync(r,!1,u);try{((r,n,s)=>{for(const a of r)logLine(a,n,s)})(p,n,a)}catch(r){s.error??=r}},writeToFiles=(r,n,s)=>{for(const{path:a,append:l}of n.filter(({type:r})=>Ue.has(r))){
const n="string"==typeof a?a:a.toString();l||s.has(n)?(0,Te.appendFileSync)(a,r):(s.add(n),(0,Te.writeFileSync)(a,r))}},waitForExitOrError=async r=>{const[n,s]=await Promise.allSettled([(0,
oe.once)(r,"spawn"),(0,oe.once)(r,"exit")]);return"rejected"===n.status?[]:"rejected"===s.status?waitForSubprocessExit(r):s.value},waitForSubprocessExit=async r=>{try{return await(0,oe.once)(r,"exit")
}catch{return waitForSubprocessExit(r)}},waitForSuccessfulExit=async r=>{const[n,s]=await r;if(!isSubprocessErrorExit(n,s)&&isFailedExit(n,s))throw new DiscardedError;return[n,s]
},isSubprocessErrorExit=(r,n)=>void 0===r&&void 0===n,isFailedExit=(r,n)=>0!==r||null!==n,getExitResultSync=({error:r,status:n,signal:s,output:a},{maxBuffer:l})=>{
const d=getResultError(r,n,s),u="ETIMEDOUT"===d?.code,p=((r,n,s)=>"ENOBUFS"===r?.code&&null!==n&&n.some(r=>null!==r&&r.length>getMaxBufferSync(s)))(d,a,l);return{resultError:d,exitCode:n,signal:s,
timedOut:u,isMaxBuffer:p}},getResultError=(r,n,s)=>void 0!==r?r:isFailedExit(n,s)?new DiscardedError:void 0,handleSyncArguments=(r,n,s)=>{
const{command:a,escapedCommand:l,startTime:d,verboseInfo:u}=handleCommand(r,n,s),p=normalizeSyncOptions(s),{file:f,commandArguments:m,options:b}=normalizeOptions(r,n,p);validateSyncOptions(b)
;const g=((r,n)=>handleStdio(Ye,r,n,!0))(b,u);return{file:f,commandArguments:m,command:a,escapedCommand:l,startTime:d,verboseInfo:u,options:b,fileDescriptors:g}
},normalizeSyncOptions=r=>r.node&&!r.ipc?{...r,ipc:!1}:r,validateSyncOptions=({ipc:r,ipcInput:n,detached:s,cancelSignal:a})=>{n&&throwInvalidSyncOption("ipcInput"),
r&&throwInvalidSyncOption("ipc: true"),s&&throwInvalidSyncOption("detached: true"),a&&throwInvalidSyncOption("cancelSignal")},throwInvalidSyncOption=r=>{
throw new TypeError(`The "${r}" option cannot be used with synchronous methods.`)
},spawnSubprocessSync=({file:r,commandArguments:n,options:s,command:a,escapedCommand:l,verboseInfo:d,fileDescriptors:u,startTime:p})=>{const f=runSubprocessSync({file:r,commandArguments:n,options:s,
command:a,escapedCommand:l,fileDescriptors:u,startTime:p});if(f.failed)return f
;const{resultError:m,exitCode:b,signal:g,timedOut:y,isMaxBuffer:w}=getExitResultSync(f,s),{output:v,error:S=m}=(({fileDescriptors:r,syncResult:{output:n},options:s,isMaxBuffer:a,verboseInfo:l})=>{
if(null===n)return{output:Array.from({length:3})};const d={},u=new Set([]);return{output:n.map((n,p)=>transformOutputResultSync({result:n,fileDescriptors:r,fdNumber:p,state:d,outputFiles:u,
isMaxBuffer:a,verboseInfo:l},s)),...d}})({fileDescriptors:u,syncResult:f,options:s,isMaxBuffer:w,verboseInfo:d}),x=v.map((r,n)=>stripNewline(r,s,n)),E=stripNewline((([,r,n],s)=>{
if(s.all)return void 0===r?n:void 0===n?r:Array.isArray(r)?Array.isArray(n)?[...r,...n]:[...r,stripNewline(n,s,"all")]:Array.isArray(n)?[stripNewline(r,s,"all"),...n]:isUint8Array(r)&&isUint8Array(n)?concatUint8Arrays([r,n]):`${r}${n}`
})(v,s),s,"all");return getSyncResult({error:S,exitCode:b,signal:g,timedOut:y,isMaxBuffer:w,stdio:x,all:E,options:s,command:a,escapedCommand:l,startTime:p})
},runSubprocessSync=({file:r,commandArguments:n,options:s,command:a,escapedCommand:d,fileDescriptors:u,startTime:p})=>{try{((r,n)=>{for(const s of getInputFdNumbers(r))addInputOptionSync(r,s,n)})(u,s)
;const a=normalizeSpawnSyncOptions(s);return(0,l.spawnSync)(...concatenateShell(r,n,a))}catch(r){return makeEarlyError({error:r,command:a,escapedCommand:d,fileDescriptors:u,options:s,startTime:p,
isSync:!0})}},normalizeSpawnSyncOptions=({encoding:r,maxBuffer:n,...s})=>({...s,encoding:"buffer",maxBuffer:getMaxBufferSync(n)
}),getSyncResult=({error:r,exitCode:n,signal:s,timedOut:a,isMaxBuffer:l,stdio:d,all:u,options:p,command:f,escapedCommand:m,startTime:b})=>void 0===r?makeSuccessResult({command:f,escapedCommand:m,
stdio:d,all:u,ipcOutput:[],options:p,startTime:b}):makeError({error:r,command:f,escapedCommand:m,timedOut:a,isCanceled:!1,isGracefullyCanceled:!1,isMaxBuffer:l,isForcefullyTerminated:!1,exitCode:n,
signal:s,stdio:d,all:u,ipcOutput:[],options:p,startTime:b,isSync:!0}),getOneMessage=({anyProcess:r,channel:n,isSubprocess:s,ipc:a},{reference:l=!0,filter:d}={})=>(validateIpcMethod({
methodName:"getOneMessage",isSubprocess:s,ipc:a,isConnected:isConnected(r)}),getOneMessageAsync({anyProcess:r,channel:n,isSubprocess:s,filter:d,reference:l
})),getOneMessageAsync=async({anyProcess:r,channel:n,isSubprocess:s,filter:a,reference:l})=>{addReference(n,l);const d=getIpcEmitter(r,n,s),u=new AbortController;try{
return await Promise.race([getMessage(d,a,u),get_one_throwOnDisconnect(d,s,u),throwOnStrictError(d,s,u)])}catch(n){throw disconnect(r),n}finally{u.abort(),removeReference(n,l)}
},getMessage=async(r,n,{signal:s})=>{if(void 0===n){const[n]=await(0,oe.once)(r,"message",{signal:s});return n}for await(const[a]of(0,oe.on)(r,"message",{signal:s}))if(n(a))return a
},get_one_throwOnDisconnect=async(r,n,{signal:s})=>{await(0,oe.once)(r,"disconnect",{signal:s}),(r=>{
throw new Error(`${getMethodName("getOneMessage",r)} could not complete: the ${getOtherProcessName(r)} exited or disconnected.`)})(n)},throwOnStrictError=async(r,n,{signal:s})=>{const[a]=await(0,
oe.once)(r,"strict:error",{signal:s});throw getStrictResponseError(a,n)},getEachMessage=({anyProcess:r,channel:n,isSubprocess:s,ipc:a},{reference:l=!0}={})=>loopOnMessages({anyProcess:r,channel:n,
isSubprocess:s,ipc:a,shouldAwait:!s,reference:l}),loopOnMessages=({anyProcess:r,channel:n,isSubprocess:s,ipc:a,shouldAwait:l,reference:d})=>{validateIpcMethod({methodName:"getEachMessage",
isSubprocess:s,ipc:a,isConnected:isConnected(r)}),addReference(n,d);const u=getIpcEmitter(r,n,s),p=new AbortController,f={};return stopOnDisconnect(r,u,p),abortOnStrictError({ipcEmitter:u,
isSubprocess:s,controller:p,state:f}),iterateOnMessages({anyProcess:r,channel:n,ipcEmitter:u,isSubprocess:s,shouldAwait:l,controller:p,state:f,reference:d})},stopOnDisconnect=async(r,n,s)=>{try{
await(0,oe.once)(n,"disconnect",{signal:s.signal}),s.abort()}catch{}},abortOnStrictError=async({ipcEmitter:r,isSubprocess:n,controller:s,state:a})=>{try{const[l]=await(0,oe.once)(r,"strict:error",{
signal:s.signal});a.error=getStrictResponseError(l,n),s.abort()}catch{}
},iterateOnMessages=async function*({anyProcess:r,channel:n,ipcEmitter:s,isSubprocess:a,shouldAwait:l,controller:d,state:u,reference:p}){try{for await(const[r]of(0,oe.on)(s,"message",{signal:d.signal
}))throwIfStrictError(u),yield r}catch{throwIfStrictError(u)}finally{d.abort(),removeReference(n,p),a||disconnect(r),l&&await r}},throwIfStrictError=({error:r})=>{if(r)throw r
},getIpcMethods=(r,n,s)=>({sendMessage:sendMessage.bind(void 0,{anyProcess:r,channel:r.channel,isSubprocess:n,ipc:s}),getOneMessage:getOneMessage.bind(void 0,{anyProcess:r,channel:r.channel,
isSubprocess:n,ipc:s}),getEachMessage:getEachMessage.bind(void 0,{anyProcess:r,channel:r.channel,isSubprocess:n,ipc:s})}),createDummyStreams=(r,n)=>{
const s=createDummyStream(),a=createDummyStream(),l=createDummyStream(),d=Array.from({length:n.length-3},createDummyStream),u=createDummyStream(),p=[s,a,l,...d];Object.assign(r,{stdin:s,stdout:a,
stderr:l,all:u,stdio:p})},createDummyStream=()=>{const r=new Xe.PassThrough;return r.end(),r},readable=()=>new Xe.Readable({read(){}}),writable=()=>new Xe.Writable({write(){}
}),duplex=()=>new Xe.Duplex({read(){},write(){}}),handleDummyPromise=async(r,n,s)=>handleResult(r,n,s),forbiddenIfAsync=({type:r,optionName:n})=>{
throw new TypeError(`The \`${n}\` option cannot be ${_e[r]}.`)},nt={fileNumber:forbiddenIfAsync,generator:generatorToStream,asyncGenerator:generatorToStream,nodeStream:({value:r})=>({stream:r}),
webTransform({value:{transform:r,writableObjectMode:n,readableObjectMode:s}}){const a=n||s;return{stream:Xe.Duplex.fromWeb(r,{objectMode:a})}},duplex:({value:{transform:r}})=>({stream:r}),native(){}
},ot={input:{...nt,fileUrl:({value:r})=>({stream:(0,Te.createReadStream)(r)}),filePath:({value:{file:r}})=>({stream:(0,Te.createReadStream)(r)}),webStream:({value:r})=>({stream:Xe.Readable.fromWeb(r)
}),iterable:({value:r})=>({stream:Xe.Readable.from(r)}),asyncIterable:({value:r})=>({stream:Xe.Readable.from(r)}),string:({value:r})=>({stream:Xe.Readable.from(r)}),uint8Array:({value:r})=>({
stream:Xe.Readable.from(Ze.Buffer.from(r))})},output:{...nt,fileUrl:({value:r})=>({stream:(0,Te.createWriteStream)(r)}),filePath:({value:{file:r,append:n}})=>({stream:(0,Te.createWriteStream)(r,n?{
flags:"a"}:{})}),webStream:({value:r})=>({stream:Xe.Writable.fromWeb(r)}),iterable:forbiddenIfAsync,asyncIterable:forbiddenIfAsync,string:forbiddenIfAsync,uint8Array:forbiddenIfAsync}};var it=s(46466)
;function mergeStreams(r){if(!Array.isArray(r))throw new TypeError(`Expected an array, got \`${typeof r}\`.`);for(const n of r)validateStream(n)
;const n=r.some(({readableObjectMode:r})=>r),s=getHighWaterMark(r,n),a=new MergedStream({objectMode:n,writableHighWaterMark:s,readableHighWaterMark:s});for(const n of r)a.add(n);return a}
const getHighWaterMark=(r,n)=>{if(0===r.length)return(0,Xe.getDefaultHighWaterMark)(n);const s=r.filter(({readableObjectMode:r})=>r===n).map(({readableHighWaterMark:r})=>r);return Math.max(...s)}
;class MergedStream extends Xe.PassThrough{#s=new Set([]);#a=new Set([]);#c=new Set([]);#l;#d=Symbol("unpipe");#u=new WeakMap;add(r){if(validateStream(r),this.#s.has(r))return;this.#s.add(r),
this.#l??=onMergedStreamFinished(this,this.#s,this.#d);const n=endWhenStreamsDone({passThroughStream:this,stream:r,streams:this.#s,ended:this.#a,aborted:this.#c,onFinished:this.#l,unpipeEvent:this.#d
});this.#u.set(r,n),r.pipe(this,{end:!1})}async remove(r){if(validateStream(r),!this.#s.has(r))return!1;const n=this.#u.get(r);return void 0!==n&&(this.#u.delete(r),r.unpipe(this),await n,!0)}}
const onMergedStreamFinished=async(r,n,s)=>{updateMaxListeners(r,st);const a=new AbortController;try{await Promise.race([onMergedStreamEnd(r,a),onInputStreamsUnpipe(r,n,s,a)])}finally{a.abort(),
updateMaxListeners(r,-st)}},onMergedStreamEnd=async(r,{signal:n})=>{try{await(0,it.finished)(r,{signal:n,cleanup:!0})}catch(n){throw errorOrAbortStream(r,n),n}
},onInputStreamsUnpipe=async(r,n,s,{signal:a})=>{for await(const[l]of(0,oe.on)(r,"unpipe",{signal:a}))n.has(l)&&l.emit(s)},validateStream=r=>{
if("function"!=typeof r?.pipe)throw new TypeError(`Expected a readable stream, got: \`${typeof r}\`.`)
},endWhenStreamsDone=async({passThroughStream:r,stream:n,streams:s,ended:a,aborted:l,onFinished:d,unpipeEvent:u})=>{updateMaxListeners(r,at);const p=new AbortController;try{
await Promise.race([afterMergedStreamFinished(d,n,p),onInputStreamEnd({passThroughStream:r,stream:n,streams:s,ended:a,aborted:l,controller:p}),onInputStreamUnpipe({stream:n,streams:s,ended:a,
aborted:l,unpipeEvent:u,controller:p})])}finally{p.abort(),updateMaxListeners(r,-at)}s.size>0&&s.size===a.size+l.size&&(0===a.size&&l.size>0?abortStream(r):endStream(r))
},afterMergedStreamFinished=async(r,n,{signal:s})=>{try{await r,s.aborted||abortStream(n)}catch(r){s.aborted||errorOrAbortStream(n,r)}
},onInputStreamEnd=async({passThroughStream:r,stream:n,streams:s,ended:a,aborted:l,controller:{signal:d}})=>{try{await(0,it.finished)(n,{signal:d,cleanup:!0,readable:!0,writable:!1}),
s.has(n)&&a.add(n)}catch(a){if(d.aborted||!s.has(n))return;isAbortError(a)?l.add(n):errorStream(r,a)}
},onInputStreamUnpipe=async({stream:r,streams:n,ended:s,aborted:a,unpipeEvent:l,controller:{signal:d}})=>{if(await(0,oe.once)(r,l,{signal:d}),!r.readable)return(0,oe.once)(d,"abort",{signal:d})
;n.delete(r),s.delete(r),a.delete(r)},endStream=r=>{r.writable&&r.end()},errorOrAbortStream=(r,n)=>{isAbortError(n)?abortStream(r):errorStream(r,n)
},isAbortError=r=>"ERR_STREAM_PREMATURE_CLOSE"===r?.code,abortStream=r=>{(r.readable||r.writable)&&r.destroy()},errorStream=(r,n)=>{r.destroyed||(r.once("error",noop),r.destroy(n))
},noop=()=>{},updateMaxListeners=(r,n)=>{const s=r.getMaxListeners();0!==s&&s!==Number.POSITIVE_INFINITY&&r.setMaxListeners(s+n)},st=2,at=1,pipeStreams=(r,n)=>{r.pipe(n),onSourceFinish(r,n),
onDestinationFinish(r,n)},onSourceFinish=async(r,n)=>{if(!isStandardStream(r)&&!isStandardStream(n)){try{await(0,it.finished)(r,{cleanup:!0,readable:!0,writable:!1})}catch{}endDestinationStream(n)}
},endDestinationStream=r=>{r.writable&&r.end()},onDestinationFinish=async(r,n)=>{if(!isStandardStream(r)&&!isStandardStream(n)){try{await(0,it.finished)(n,{cleanup:!0,readable:!1,writable:!0})}catch{}
abortSourceStream(r)}},abortSourceStream=r=>{r.readable&&r.destroy()},pipeTransform=(r,n,s,a)=>{"output"===s?pipeStreams(r.stdio[a],n):pipeStreams(n,r.stdio[a]);const l=ct[a];void 0!==l&&(r[l]=n),
r.stdio[a]=n},ct=["stdin","stdout","stderr"],pipeStdioItem=({subprocess:r,stream:n,direction:s,fdNumber:a,pipeGroups:l,controller:d})=>{if(void 0===n)return;setStandardStreamMaxListeners(n,d)
;const[u,p]="output"===s?[n,r.stdio[a]]:[r.stdio[a],n],f=l.get(u)??[];l.set(u,[...f,p])},setStandardStreamMaxListeners=(r,{signal:n})=>{isStandardStream(r)&&incrementMaxListeners(r,lt,n)},lt=2,dt=[]
;dt.push("SIGHUP","SIGINT","SIGTERM"),"win32"!==process.platform&&dt.push("SIGALRM","SIGABRT","SIGVTALRM","SIGXCPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGSYS","SIGQUIT","SIGIOT"),
"linux"===process.platform&&dt.push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT")
;const processOk=r=>!!r&&"object"==typeof r&&"function"==typeof r.removeListener&&"function"==typeof r.emit&&"function"==typeof r.reallyExit&&"function"==typeof r.listeners&&"function"==typeof r.kill&&"number"==typeof r.pid&&"function"==typeof r.on,ut=Symbol.for("signal-exit emitter"),pt=globalThis,ft=Object.defineProperty.bind(Object)
;class Emitter{emitted={afterExit:!1,exit:!1};listeners={afterExit:[],exit:[]};count=0;id=Math.random();constructor(){if(pt[ut])return pt[ut];ft(pt,ut,{value:this,writable:!1,enumerable:!1,
configurable:!1})}on(r,n){this.listeners[r].push(n)}removeListener(r,n){const s=this.listeners[r],a=s.indexOf(n);-1!==a&&(0===a&&1===s.length?s.length=0:s.splice(a,1))}emit(r,n,s){
if(this.emitted[r])return!1;this.emitted[r]=!0;let a=!1;for(const l of this.listeners[r])a=!0===l(n,s)||a;return"exit"===r&&(a=this.emit("afterExit",n,s)||a),a}}class SignalExitBase{}
const mt=globalThis.process,{onExit:ht,load:bt,unload:gt}=(yt=processOk(mt)?new class SignalExit extends SignalExitBase{#p="win32"===mt.platform?"SIGINT":"SIGHUP";#f=new Emitter;#m;#h;#b;#g={};#y=!1
;constructor(r){super(),this.#m=r,this.#g={};for(const n of dt)this.#g[n]=()=>{const s=this.#m.listeners(n);let{count:a}=this.#f;const l=r
;if("object"==typeof l.__signal_exit_emitter__&&"number"==typeof l.__signal_exit_emitter__.count&&(a+=l.__signal_exit_emitter__.count),s.length===a){this.unload()
;const s=this.#f.emit("exit",null,n),a="SIGHUP"===n?this.#p:n;s||r.kill(r.pid,a)}};this.#b=r.reallyExit,this.#h=r.emit}onExit(r,n){if(!processOk(this.#m))return()=>{};!1===this.#y&&this.load()
;const s=n?.alwaysLast?"afterExit":"exit";return this.#f.on(s,r),()=>{this.#f.removeListener(s,r),0===this.#f.listeners.exit.length&&0===this.#f.listeners.afterExit.length&&this.unload()}}load(){
if(!this.#y){this.#y=!0,this.#f.count+=1;for(const r of dt)try{const n=this.#g[r];n&&this.#m.on(r,n)}catch(r){}this.#m.emit=(r,...n)=>this.#w(r,...n),this.#m.reallyExit=r=>this.#v(r)}}unload(){
this.#y&&(this.#y=!1,dt.forEach(r=>{const n=this.#g[r];if(!n)throw new Error("Listener not defined for signal: "+r);try{this.#m.removeListener(r,n)}catch(r){}}),this.#m.emit=this.#h,
this.#m.reallyExit=this.#b,this.#f.count-=1)}#v(r){return processOk(this.#m)?(this.#m.exitCode=r||0,this.#f.emit("exit",this.#m.exitCode,null),this.#b.call(this.#m,this.#m.exitCode)):0}#w(r,...n){
const s=this.#h;if("exit"===r&&processOk(this.#m)){"number"==typeof n[0]&&(this.#m.exitCode=n[0]);const a=s.call(this.#m,r,...n);return this.#f.emit("exit",this.#m.exitCode,null),a}
return s.call(this.#m,r,...n)}}(mt):new class SignalExitFallback extends SignalExitBase{onExit(){return()=>{}}load(){}unload(){}},{onExit:(r,n)=>yt.onExit(r,n),load:()=>yt.load(),
unload:()=>yt.unload()});var yt;const getDestinationStream=(r,n,s)=>{try{const{destination:a,pipeOptions:{from:l,to:d,unpipeSignal:u}={}}=getDestination(r,n,...s);return{destination:a,
destinationStream:getToStream(a,d),from:l,unpipeSignal:u}}catch(r){return{destinationError:r}}},getDestination=(r,n,s,...a)=>{if(Array.isArray(s)){return{
destination:n(mapDestinationArguments,r)(s,...a),pipeOptions:r}}if("string"==typeof s||s instanceof URL||isDenoExecPath(s)){
if(Object.keys(r).length>0)throw new TypeError('Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).')
;const[l,d,u]=normalizeParameters(s,...a);return{destination:n(mapDestinationArguments)(l,d,u),pipeOptions:u}}if(ae.has(s)){
if(Object.keys(r).length>0)throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");return{destination:s,pipeOptions:a[0]}}
throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${s}`)},mapDestinationArguments=({options:r})=>({options:{...r,stdin:"pipe",piped:!0}
}),getSourceStream=(r,n)=>{try{return{sourceStream:getFromStream(r,n)}}catch(r){return{sourceError:r}}
},getPipeArgumentsError=({sourceStream:r,sourceError:n,destinationStream:s,destinationError:a})=>void 0!==n&&void 0!==a?a:void 0!==a?(abortSourceStream(r),a):void 0!==n?(endDestinationStream(s),
n):void 0,createNonCommandError=({error:r,fileDescriptors:n,sourceOptions:s,startTime:a})=>makeEarlyError({error:r,command:wt,escapedCommand:wt,fileDescriptors:n,options:s,startTime:a,isSync:!1
}),wt="source.pipe(destination)",waitForBothSubprocesses=async r=>{const[{status:n,reason:s,value:a=s},{status:l,reason:d,value:u=d}]=await r;if(u.pipedFrom.includes(a)||u.pipedFrom.push(a),
"rejected"===l)throw u;if("rejected"===n)throw a;return u},pipeFirstSubprocessStream=(r,n)=>{const s=mergeStreams([r]);return pipeStreams(s,n),vt.set(n,s),s},pipeMoreSubprocessStream=(r,n)=>{
const s=vt.get(n);return s.add(r),s},cleanupMergedStreamsMap=async r=>{try{await(0,it.finished)(r,{cleanup:!0,readable:!1,writable:!0})}catch{}vt.delete(r)
},vt=new WeakMap,St=2,xt=1,unpipeOnAbort=(r,n)=>void 0===r?[]:[unpipeOnSignalAbort(r,n)],unpipeOnSignalAbort=async(r,{sourceStream:n,mergedStream:s,fileDescriptors:a,sourceOptions:l,startTime:d})=>{
await(0,g.aborted)(r,n),await s.remove(n);const u=new Error("Pipe canceled by `unpipeSignal` option.");throw createNonCommandError({error:u,fileDescriptors:a,sourceOptions:l,startTime:d})
},pipeToSubprocess=(r,...n)=>{if(isPlainObject(n[0]))return pipeToSubprocess.bind(void 0,{...r,boundOptions:{...r.boundOptions,...n[0]}})
;const{destination:s,...a}=(({source:r,sourcePromise:n,boundOptions:s,createNested:a},...l)=>{
const d=getStartTime(),{destination:u,destinationStream:p,destinationError:f,from:m,unpipeSignal:b}=getDestinationStream(s,a,l),{sourceStream:g,sourceError:y}=getSourceStream(r,m),{options:w,fileDescriptors:v}=ae.get(r)
;return{sourcePromise:n,sourceStream:g,sourceOptions:w,sourceError:y,destination:u,destinationStream:p,destinationError:f,unpipeSignal:b,fileDescriptors:v,startTime:d}})(r,...n),l=handlePipePromise({
...a,destination:s});return l.pipe=pipeToSubprocess.bind(void 0,{...r,source:s,sourcePromise:l,boundOptions:{}}),l
},handlePipePromise=async({sourcePromise:r,sourceStream:n,sourceOptions:s,sourceError:a,destination:l,destinationStream:d,destinationError:u,unpipeSignal:p,fileDescriptors:f,startTime:m})=>{
const b=getSubprocessPromises(r,l);(({sourceStream:r,sourceError:n,destinationStream:s,destinationError:a,fileDescriptors:l,sourceOptions:d,startTime:u})=>{const p=getPipeArgumentsError({
sourceStream:r,sourceError:n,destinationStream:s,destinationError:a});if(void 0!==p)throw createNonCommandError({error:p,fileDescriptors:l,sourceOptions:d,startTime:u})})({sourceStream:n,
sourceError:a,destinationStream:d,destinationError:u,fileDescriptors:f,sourceOptions:s,startTime:m});const g=new AbortController;try{const r=((r,n,s)=>{
const a=vt.has(n)?pipeMoreSubprocessStream(r,n):pipeFirstSubprocessStream(r,n);return incrementMaxListeners(r,St,s.signal),incrementMaxListeners(n,xt,s.signal),cleanupMergedStreamsMap(n),a})(n,d,g)
;return await Promise.race([waitForBothSubprocesses(b),...unpipeOnAbort(p,{sourceStream:n,mergedStream:r,sourceOptions:s,fileDescriptors:f,startTime:m})])}finally{g.abort()}
},getSubprocessPromises=(r,n)=>Promise.allSettled([r,n]),utils_identity=r=>r,utils_noop=()=>{},getContentsProperty=({contents:r})=>r,throwObjectStream=r=>{
throw new Error(`Streams in object mode are not supported: ${String(r)}`)},getLengthProperty=r=>r.length;const Et={init:()=>({contents:[]}),convertChunk:{string:utils_identity,buffer:utils_identity,
arrayBuffer:utils_identity,dataView:utils_identity,typedArray:utils_identity,others:utils_identity},getSize:()=>1,truncateChunk:utils_noop,addChunk:(r,{contents:n})=>(n.push(r),n),
getFinalChunk:utils_noop,finalize:getContentsProperty}
;const Dt=new TextEncoder,useUint8Array=r=>new Uint8Array(r),useUint8ArrayWithOffset=r=>new Uint8Array(r.buffer,r.byteOffset,r.byteLength),resizeArrayBufferSlow=(r,n)=>{if(n<=r.byteLength)return r
;const s=new ArrayBuffer(getNewContentsLength(n));return new Uint8Array(s).set(new Uint8Array(r),0),s},resizeArrayBuffer=(r,n)=>{if(n<=r.maxByteLength)return r.resize(n),r;const s=new ArrayBuffer(n,{
maxByteLength:getNewContentsLength(n)});return new Uint8Array(s).set(new Uint8Array(r),0),s
},getNewContentsLength=r=>Tt**Math.ceil(Math.log(r)/Math.log(Tt)),Tt=2,hasArrayBufferResize=()=>"resize"in ArrayBuffer.prototype,Ot={init:()=>({contents:new ArrayBuffer(0)}),convertChunk:{
string:r=>Dt.encode(r),buffer:useUint8Array,arrayBuffer:useUint8Array,dataView:useUint8ArrayWithOffset,typedArray:useUint8ArrayWithOffset,others:throwObjectStream},getSize:getLengthProperty,
truncateChunk:(r,n)=>r.slice(0,n),addChunk:(r,{contents:n,length:s},a)=>{const l=hasArrayBufferResize()?resizeArrayBuffer(n,a):resizeArrayBufferSlow(n,a);return new Uint8Array(l).set(r,s),l},
getFinalChunk:utils_noop,finalize:({contents:r,length:n})=>hasArrayBufferResize()?r:r.slice(0,n)};const useTextDecoder=(r,{textDecoder:n})=>n.decode(r,{stream:!0}),It={init:()=>({contents:"",
textDecoder:new TextDecoder}),convertChunk:{string:utils_identity,buffer:useTextDecoder,arrayBuffer:useTextDecoder,dataView:useTextDecoder,typedArray:useTextDecoder,others:throwObjectStream},
getSize:getLengthProperty,truncateChunk:(r,n)=>r.slice(0,n),addChunk:(r,{contents:n})=>n+r,getFinalChunk:({textDecoder:r})=>{const n=r.decode();return""===n?void 0:n},finalize:getContentsProperty
},iterateOnSubprocessStream=({subprocessStdout:r,subprocess:n,binary:s,shouldEncode:a,encoding:l,preserveNewlines:d})=>{const u=new AbortController;return stopReadingOnExit(n,u),iterateOnStream({
stream:r,controller:u,binary:s,shouldEncode:!r.readableObjectMode&&a,encoding:l,shouldSplit:!r.readableObjectMode,preserveNewlines:d})},stopReadingOnExit=async(r,n)=>{try{await r}catch{}finally{
n.abort()}},iterateForResult=({stream:r,onStreamEnd:n,lines:s,encoding:a,stripFinalNewline:l,allMixed:d})=>{const u=new AbortController;stopReadingOnStreamEnd(n,u,r);const p=r.readableObjectMode&&!d
;return iterateOnStream({stream:r,controller:u,binary:"buffer"===a,shouldEncode:!p,encoding:a,shouldSplit:!p&&s,preserveNewlines:!l})},stopReadingOnStreamEnd=async(r,n,s)=>{try{await r}catch{
s.destroy()}finally{n.abort()}},iterateOnStream=({stream:r,controller:n,binary:s,shouldEncode:a,encoding:l,shouldSplit:d,preserveNewlines:u})=>{const p=(0,oe.on)(r,"data",{signal:n.signal,
highWaterMark:Nt,highWatermark:Nt});return iterateOnData({onStdoutChunk:p,controller:n,binary:s,shouldEncode:a,encoding:l,shouldSplit:d,preserveNewlines:u})},Mt=(0,
Xe.getDefaultHighWaterMark)(!0),Nt=Mt,iterateOnData=async function*({onStdoutChunk:r,controller:n,binary:s,shouldEncode:a,encoding:l,shouldSplit:d,preserveNewlines:u}){const p=getGenerators({binary:s,
shouldEncode:a,encoding:l,shouldSplit:d,preserveNewlines:u});try{for await(const[n]of r)yield*transformChunkSync(n,p,0)}catch(r){if(!n.signal.aborted)throw r}finally{yield*finalChunksSync(p)}
},getGenerators=({binary:r,shouldEncode:n,encoding:s,shouldSplit:a,preserveNewlines:l})=>[getEncodingTransformGenerator(r,s,!n),getSplitLinesGenerator(r,l,!a,{})].filter(Boolean),getStreamOutput=async({stream:r,onStreamEnd:n,fdNumber:s,encoding:a,buffer:l,maxBuffer:d,lines:u,allMixed:p,stripFinalNewline:f,verboseInfo:m,streamInfo:b})=>{
const g=logOutputAsync({stream:r,onStreamEnd:n,fdNumber:s,encoding:a,allMixed:p,verboseInfo:m,streamInfo:b});if(!l)return void await Promise.all([resumeStream(r),g])
;const y=getStripFinalNewline(f,s),w=iterateForResult({stream:r,onStreamEnd:n,lines:u,encoding:a,stripFinalNewline:y,allMixed:p}),[v]=await Promise.all([contents_getStreamContents({stream:r,
iterable:w,fdNumber:s,encoding:a,maxBuffer:d,lines:u}),g]);return v},logOutputAsync=async({stream:r,onStreamEnd:n,fdNumber:s,encoding:a,allMixed:l,verboseInfo:d,streamInfo:{fileDescriptors:u}})=>{
if(!shouldLogOutput({stdioItems:u[s]?.stdioItems,encoding:a,verboseInfo:d,fdNumber:s}))return;const p=iterateForResult({stream:r,onStreamEnd:n,lines:!0,encoding:a,stripFinalNewline:!0,allMixed:l})
;await(async(r,n,s,a)=>{for await(const l of r)isPipingStream(n)||logLine(l,s,a)})(p,r,s,d)},resumeStream=async r=>{await(0,q.setImmediate)(),null===r.readableFlowing&&r.resume()
},contents_getStreamContents=async({stream:r,stream:{readableObjectMode:n},iterable:s,fdNumber:a,encoding:l,maxBuffer:d,lines:u})=>{try{return n||u?await async function getStreamAsArray(r,n){
return getStreamContents(r,Et,n)}(s,{maxBuffer:d}):"buffer"===l?new Uint8Array(await async function getStreamAsArrayBuffer(r,n){return getStreamContents(r,Ot,n)}(s,{maxBuffer:d
})):await async function getStreamAsString(r,n){return getStreamContents(r,It,n)}(s,{maxBuffer:d})}catch(s){
return handleBufferedData((({error:r,stream:n,readableObjectMode:s,lines:a,encoding:l,fdNumber:d})=>{if(!(r instanceof MaxBufferError))throw r;if("all"===d)return r;const u=getMaxBufferUnit(s,a,l)
;throw r.maxBufferInfo={fdNumber:d,unit:u},n.destroy(),r})({error:s,stream:r,readableObjectMode:n,lines:u,encoding:l,fdNumber:a}))}},getBufferedData=async r=>{try{return await r}catch(r){
return handleBufferedData(r)}},handleBufferedData=({bufferedData:r})=>{return n=r,"[object ArrayBuffer]"===u.call(n)?new Uint8Array(r):r;var n
},waitForStream=async(r,n,s,{isSameDirection:a,stopOnExit:l=!1}={})=>{const d=handleStdinDestroy(r,s),u=new AbortController;try{await Promise.race([...l?[s.exitPromise]:[],(0,it.finished)(r,{
cleanup:!0,signal:u.signal})])}catch(r){d.stdinCleanedUp||handleStreamError(r,n,s,a)}finally{u.abort()}},handleStdinDestroy=(r,{originalStreams:[n],subprocess:s})=>{const a={stdinCleanedUp:!1}
;return r===n&&spyOnStdinDestroy(r,s,a),a},spyOnStdinDestroy=(r,n,s)=>{const{_destroy:a}=r;r._destroy=(...l)=>{setStdinCleanedUp(n,s),a.call(r,...l)}
},setStdinCleanedUp=({exitCode:r,signalCode:n},s)=>{null===r&&null===n||(s.stdinCleanedUp=!0)},handleStreamError=(r,n,s,a)=>{if(!shouldIgnoreStreamError(r,n,s,a))throw r
},shouldIgnoreStreamError=(r,n,s,a=!0)=>s.propagating?isStreamEpipe(r)||isStreamAbort(r):(s.propagating=!0,
isInputFileDescriptor(s,n)===a?isStreamEpipe(r):isStreamAbort(r)),isInputFileDescriptor=({fileDescriptors:r},n)=>"all"!==n&&"input"===r[n].direction,isStreamAbort=r=>"ERR_STREAM_PREMATURE_CLOSE"===r?.code,isStreamEpipe=r=>"EPIPE"===r?.code,waitForSubprocessStream=async({stream:r,fdNumber:n,encoding:s,buffer:a,maxBuffer:l,lines:d,allMixed:u,stripFinalNewline:p,verboseInfo:f,streamInfo:m})=>{
if(!r)return;const b=waitForStream(r,n,m);if(isInputFileDescriptor(m,n))return void await b;const[g]=await Promise.all([getStreamOutput({stream:r,onStreamEnd:b,fdNumber:n,encoding:s,buffer:a,
maxBuffer:l,lines:d,allMixed:u,stripFinalNewline:p,verboseInfo:f,streamInfo:m}),b]);return g},getAllStream=({stdout:r,stderr:n,all:s},[,a,l])=>{const d=a||l;return d?a?l?{stream:s,buffer:d}:{stream:r,
buffer:d}:{stream:n,buffer:d}:{stream:s,buffer:d}},getAllMixed=({all:r,stdout:n,stderr:s})=>r&&n&&s&&n.readableObjectMode!==s.readableObjectMode,logIpcOutput=(r,n)=>{const s=serializeVerboseMessage(r)
;verboseLog({type:"ipc",verboseMessage:s,fdNumber:"ipc",verboseInfo:n})},waitForIpcOutput=async({subprocess:r,buffer:n,maxBuffer:s,ipc:a,ipcOutput:l,verboseInfo:d})=>{if(!a)return l
;const u=(r=>isFullVerbose(r,"ipc"))(d),p=getFdSpecificValue(n,"ipc"),f=getFdSpecificValue(s,"ipc");for await(const n of loopOnMessages({anyProcess:r,channel:r.channel,isSubprocess:!1,ipc:a,
shouldAwait:!1,reference:!0}))p&&(checkIpcMaxBuffer(0,l,f),l.push(n)),u&&logIpcOutput(n,d);return l},getBufferedIpcOutput=async(r,n)=>(await Promise.allSettled([r]),
n),waitForSubprocessResult=async({subprocess:r,options:{encoding:n,buffer:s,maxBuffer:a,lines:l,timeoutDuration:d,cancelSignal:u,gracefulCancel:p,forceKillAfterDelay:f,stripFinalNewline:m,ipc:b,ipcInput:g},context:y,verboseInfo:w,fileDescriptors:v,originalStreams:S,onInternalError:x,controller:E})=>{
const D=(async(r,n)=>{const[s,a]=await waitForExitOrError(r);return n.isForcefullyTerminated??=!1,[s,a]})(r,y),T={originalStreams:S,fileDescriptors:v,subprocess:r,exitPromise:D,propagating:!1
},O=(({subprocess:r,encoding:n,buffer:s,maxBuffer:a,lines:l,stripFinalNewline:d,verboseInfo:u,streamInfo:p})=>r.stdio.map((r,f)=>waitForSubprocessStream({stream:r,fdNumber:f,encoding:n,buffer:s[f],
maxBuffer:a[f],lines:l[f],allMixed:!1,stripFinalNewline:d,verboseInfo:u,streamInfo:p})))({subprocess:r,encoding:n,buffer:s,maxBuffer:a,lines:l,stripFinalNewline:m,verboseInfo:w,streamInfo:T
}),I=(({subprocess:r,encoding:n,buffer:s,maxBuffer:a,lines:l,stripFinalNewline:d,verboseInfo:u,streamInfo:p})=>waitForSubprocessStream({...getAllStream(r,s),fdNumber:"all",encoding:n,
maxBuffer:a[1]+a[2],lines:l[1]||l[2],allMixed:getAllMixed(r),stripFinalNewline:d,verboseInfo:u,streamInfo:p}))({subprocess:r,encoding:n,buffer:s,maxBuffer:a,lines:l,stripFinalNewline:m,verboseInfo:w,
streamInfo:T}),M=[],N=waitForIpcOutput({subprocess:r,buffer:s,maxBuffer:a,ipc:b,ipcOutput:M,verboseInfo:w}),C=waitForOriginalStreams(S,r,T),$=waitForCustomStreamsEnd(v,T);try{
return await Promise.race([Promise.all([{},waitForSuccessfulExit(D),Promise.all(O),I,N,sendIpcInput(r,g),...C,...$]),x,throwOnSubprocessError(r,E),...throwOnTimeout(r,d,y,E),...throwOnCancel({
subprocess:r,cancelSignal:u,gracefulCancel:p,context:y,controller:E}),...throwOnGracefulCancel({subprocess:r,cancelSignal:u,gracefulCancel:p,forceKillAfterDelay:f,context:y,controller:E})])}catch(r){
return y.terminationReason??="other",Promise.all([{error:r},D,Promise.all(O.map(r=>getBufferedData(r))),getBufferedData(I),getBufferedIpcOutput(N,M),Promise.allSettled(C),Promise.allSettled($)])}
},waitForOriginalStreams=(r,n,s)=>r.map((r,a)=>r===n.stdio[a]?void 0:waitForStream(r,a,s)),waitForCustomStreamsEnd=(r,n)=>r.flatMap(({stdioItems:r},s)=>r.filter(({value:r,stream:n=r})=>isStream(n,{
checkOpen:!1})&&!isStandardStream(n)).map(({type:r,value:a,stream:l=a})=>waitForStream(l,s,n,{isSameDirection:Le.has(r),stopOnExit:"native"===r}))),throwOnSubprocessError=async(r,{signal:n})=>{
const[s]=await(0,oe.once)(r,"error",{signal:n});throw s},addConcurrentStream=(r,n,s)=>{const a=r[s];a.has(n)||a.set(n,[]);const l=a.get(n),d=createDeferred();l.push(d);return{
resolve:d.resolve.bind(d),promises:l}},waitForConcurrentStreams=async({resolve:r,promises:n},s)=>{r();const[a]=await Promise.race([Promise.allSettled([!0,s]),Promise.all([!1,...n])]);return!a
},safeWaitForSubprocessStdin=async r=>{if(void 0!==r)try{await waitForSubprocessStdin(r)}catch{}},waitForSubprocessStdin=async r=>{await(0,it.finished)(r,{cleanup:!0,readable:!1,writable:!0})
},waitForSubprocessStdout=async r=>{await(0,it.finished)(r,{cleanup:!0,readable:!0,writable:!1})},waitForSubprocess=async(r,n)=>{if(await r,n)throw n},destroyOtherStream=(r,n,s)=>{
s&&!isStreamAbort(s)?r.destroy(s):n&&r.destroy()},createReadable=({subprocess:r,concurrentStreams:n,encoding:s},{from:a,binary:l=!0,preserveNewlines:d=!0}={})=>{
const u=l||xe.has(s),{subprocessStdout:p,waitReadableDestroy:f}=getSubprocessStdout(r,a,n),{readableEncoding:m,readableObjectMode:b,readableHighWaterMark:y}=getReadableOptions(p,u),{read:w,onStdoutDataDone:v}=getReadableMethods({
subprocessStdout:p,subprocess:r,binary:u,encoding:s,preserveNewlines:d}),S=new Xe.Readable({read:w,destroy:(0,g.callbackify)(onReadableDestroy.bind(void 0,{subprocessStdout:p,subprocess:r,
waitReadableDestroy:f})),highWaterMark:y,objectMode:b,encoding:m});return onStdoutFinished({subprocessStdout:p,onStdoutDataDone:v,readable:S,subprocess:r}),S},getSubprocessStdout=(r,n,s)=>{
const a=getFromStream(r,n);return{subprocessStdout:a,waitReadableDestroy:addConcurrentStream(s,a,"readableDestroy")}
},getReadableOptions=({readableEncoding:r,readableObjectMode:n,readableHighWaterMark:s},a)=>a?{readableEncoding:r,readableObjectMode:n,readableHighWaterMark:s}:{readableEncoding:r,
readableObjectMode:!0,readableHighWaterMark:Mt},getReadableMethods=({subprocessStdout:r,subprocess:n,binary:s,encoding:a,preserveNewlines:l})=>{const d=createDeferred(),u=iterateOnSubprocessStream({
subprocessStdout:r,subprocess:n,binary:s,shouldEncode:!s,encoding:a,preserveNewlines:l});return{read(){onRead(this,u,d)},onStdoutDataDone:d}},onRead=async(r,n,s)=>{try{
const{value:a,done:l}=await n.next();l?s.resolve():r.push(a)}catch{}},onStdoutFinished=async({subprocessStdout:r,onStdoutDataDone:n,readable:s,subprocess:a,subprocessStdin:l})=>{try{
await waitForSubprocessStdout(r),await a,await safeWaitForSubprocessStdin(l),await n,s.readable&&s.push(null)}catch(r){await safeWaitForSubprocessStdin(l),destroyOtherReadable(s,r)}
},onReadableDestroy=async({subprocessStdout:r,subprocess:n,waitReadableDestroy:s},a)=>{await waitForConcurrentStreams(s,n)&&(destroyOtherReadable(r,a),await waitForSubprocess(n,a))
},destroyOtherReadable=(r,n)=>{destroyOtherStream(r,r.readable,n)},createWritable=({subprocess:r,concurrentStreams:n},{to:s}={})=>{
const{subprocessStdin:a,waitWritableFinal:l,waitWritableDestroy:d}=getSubprocessStdin(r,s,n),u=new Xe.Writable({...getWritableMethods(a,r,l),destroy:(0,g.callbackify)(onWritableDestroy.bind(void 0,{
subprocessStdin:a,subprocess:r,waitWritableFinal:l,waitWritableDestroy:d})),highWaterMark:a.writableHighWaterMark,objectMode:a.writableObjectMode});return onStdinFinished(a,u),u
},getSubprocessStdin=(r,n,s)=>{const a=getToStream(r,n);return{subprocessStdin:a,waitWritableFinal:addConcurrentStream(s,a,"writableFinal"),
waitWritableDestroy:addConcurrentStream(s,a,"writableDestroy")}},getWritableMethods=(r,n,s)=>({write:onWrite.bind(void 0,r),final:(0,g.callbackify)(onWritableFinal.bind(void 0,r,n,s))
}),onWrite=(r,n,s,a)=>{r.write(n,s)?a():r.once("drain",a)},onWritableFinal=async(r,n,s)=>{await waitForConcurrentStreams(s,n)&&(r.writable&&r.end(),await n)},onStdinFinished=async(r,n,s)=>{try{
await waitForSubprocessStdin(r),n.writable&&n.end()}catch(r){await(async r=>{if(void 0!==r)try{await waitForSubprocessStdout(r)}catch{}})(s),destroyOtherWritable(n,r)}
},onWritableDestroy=async({subprocessStdin:r,subprocess:n,waitWritableFinal:s,waitWritableDestroy:a},l)=>{await waitForConcurrentStreams(s,n),
await waitForConcurrentStreams(a,n)&&(destroyOtherWritable(r,l),await waitForSubprocess(n,l))},destroyOtherWritable=(r,n)=>{destroyOtherStream(r,r.writable,n)
},createDuplex=({subprocess:r,concurrentStreams:n,encoding:s},{from:a,to:l,binary:d=!0,preserveNewlines:u=!0}={})=>{
const p=d||xe.has(s),{subprocessStdout:f,waitReadableDestroy:m}=getSubprocessStdout(r,a,n),{subprocessStdin:b,waitWritableFinal:y,waitWritableDestroy:w}=getSubprocessStdin(r,l,n),{readableEncoding:v,readableObjectMode:S,readableHighWaterMark:x}=getReadableOptions(f,p),{read:E,onStdoutDataDone:D}=getReadableMethods({
subprocessStdout:f,subprocess:r,binary:p,encoding:s,preserveNewlines:u}),T=new Xe.Duplex({read:E,...getWritableMethods(b,r,y),destroy:(0,g.callbackify)(onDuplexDestroy.bind(void 0,{subprocessStdout:f,
subprocessStdin:b,subprocess:r,waitReadableDestroy:m,waitWritableFinal:y,waitWritableDestroy:w})),readableHighWaterMark:x,writableHighWaterMark:b.writableHighWaterMark,readableObjectMode:S,
writableObjectMode:b.writableObjectMode,encoding:v});return onStdoutFinished({subprocessStdout:f,onStdoutDataDone:D,readable:T,subprocess:r,subprocessStdin:b}),onStdinFinished(b,T,f),T
},onDuplexDestroy=async({subprocessStdout:r,subprocessStdin:n,subprocess:s,waitReadableDestroy:a,waitWritableFinal:l,waitWritableDestroy:d},u)=>{await Promise.all([onReadableDestroy({
subprocessStdout:r,subprocess:s,waitReadableDestroy:a},u),onWritableDestroy({subprocessStdin:n,subprocess:s,waitWritableFinal:l,waitWritableDestroy:d},u)])
},createIterable=(r,n,{from:s,binary:a=!1,preserveNewlines:l=!1}={})=>{const d=a||xe.has(n),u=getFromStream(r,s),p=iterateOnSubprocessStream({subprocessStdout:u,subprocess:r,binary:d,shouldEncode:!0,
encoding:n,preserveNewlines:l});return iterateOnStdoutData(p,u,r)},iterateOnStdoutData=async function*(r,n,s){try{yield*r}finally{n.readable&&n.destroy(),await s}
},addConvertedStreams=(r,{encoding:n})=>{const s={readableDestroy:new WeakMap,writableFinal:new WeakMap,writableDestroy:new WeakMap};r.readable=createReadable.bind(void 0,{subprocess:r,
concurrentStreams:s,encoding:n}),r.writable=createWritable.bind(void 0,{subprocess:r,concurrentStreams:s}),r.duplex=createDuplex.bind(void 0,{subprocess:r,concurrentStreams:s,encoding:n}),
r.iterable=createIterable.bind(void 0,r,n),r[Symbol.asyncIterator]=createIterable.bind(void 0,r,n,{})
},Ct=(async()=>{})().constructor.prototype,$t=["then","catch","finally"].map(r=>[r,Reflect.getOwnPropertyDescriptor(Ct,r)]),execaCoreAsync=(r,n,s,a)=>{
const{file:l,commandArguments:d,command:u,escapedCommand:p,startTime:f,verboseInfo:m,options:b,fileDescriptors:g}=handleAsyncArguments(r,n,s),{subprocess:y,promise:w}=spawnSubprocessAsync({file:l,
commandArguments:d,options:b,startTime:f,verboseInfo:m,command:u,escapedCommand:p,fileDescriptors:g});return y.pipe=pipeToSubprocess.bind(void 0,{source:y,sourcePromise:w,boundOptions:{},
createNested:a}),((r,n)=>{for(const[s,a]of $t){const l=a.value.bind(n);Reflect.defineProperty(r,s,{...a,value:l})}})(y,w),ae.set(y,{options:b,fileDescriptors:g}),y},handleAsyncArguments=(r,n,s)=>{
const{command:a,escapedCommand:l,startTime:d,verboseInfo:u}=handleCommand(r,n,s),{file:p,commandArguments:f,options:m}=normalizeOptions(r,n,s),b=handleAsyncOptions(m),g=((r,n)=>handleStdio(ot,r,n,!1))(b,u)
;return{file:p,commandArguments:f,command:a,escapedCommand:l,startTime:d,verboseInfo:u,options:b,fileDescriptors:g}},handleAsyncOptions=({timeout:r,signal:n,...s})=>{
if(void 0!==n)throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');return{...s,timeoutDuration:r}
},spawnSubprocessAsync=({file:r,commandArguments:n,options:s,startTime:a,verboseInfo:d,command:u,escapedCommand:p,fileDescriptors:f})=>{let m;try{m=(0,l.spawn)(...concatenateShell(r,n,s))}catch(r){
return(({error:r,command:n,escapedCommand:s,fileDescriptors:a,options:d,startTime:u,verboseInfo:p})=>{cleanupCustomStreams(a);const f=new l.ChildProcess;createDummyStreams(f,a),Object.assign(f,{
readable:readable,writable:writable,duplex:duplex});const m=makeEarlyError({error:r,command:n,escapedCommand:s,fileDescriptors:a,options:d,startTime:u,isSync:!1});return{subprocess:f,
promise:handleDummyPromise(m,p,d)}})({error:r,command:u,escapedCommand:p,fileDescriptors:f,options:s,startTime:a,verboseInfo:d})}const b=new AbortController;(0,
oe.setMaxListeners)(Number.POSITIVE_INFINITY,b.signal);const g=[...m.stdio];((r,n,s)=>{const a=new Map;for(const[l,{stdioItems:d,direction:u}]of Object.entries(n)){
for(const{stream:n}of d.filter(({type:r})=>Le.has(r)))pipeTransform(r,n,u,l);for(const{stream:n}of d.filter(({type:r})=>!Le.has(r)))pipeStdioItem({subprocess:r,stream:n,direction:u,fdNumber:l,
pipeGroups:a,controller:s})}for(const[r,n]of a.entries()){const s=1===n.length?n[0]:mergeStreams(n);pipeStreams(s,r)}})(m,f,b),((r,{cleanup:n,detached:s},{signal:a})=>{if(!n||s)return;const l=ht(()=>{
r.kill()});(0,oe.addAbortListener)(a,()=>{l()})})(m,s,b);const y={},w=createDeferred();m.kill=subprocessKill.bind(void 0,{kill:m.kill.bind(m),options:s,onInternalError:w,context:y,controller:b}),
m.all=(({stdout:r,stderr:n},{all:s})=>s&&(r||n)?mergeStreams([r,n].filter(Boolean)):void 0)(m,s),addConvertedStreams(m,s),((r,{ipc:n})=>{Object.assign(r,getIpcMethods(r,!1,n))})(m,s);return{
subprocess:m,promise:handlePromise({subprocess:m,options:s,startTime:a,verboseInfo:d,fileDescriptors:f,originalStreams:g,command:u,escapedCommand:p,context:y,onInternalError:w,controller:b})}
},handlePromise=async({subprocess:r,options:n,startTime:s,verboseInfo:a,fileDescriptors:l,originalStreams:d,command:u,escapedCommand:p,context:f,onInternalError:m,controller:b})=>{
const[g,[y,w],v,S,x]=await waitForSubprocessResult({subprocess:r,options:n,context:f,verboseInfo:a,fileDescriptors:l,originalStreams:d,onInternalError:m,controller:b});b.abort(),m.resolve()
;const E=v.map((r,s)=>stripNewline(r,n,s)),D=stripNewline(S,n,"all"),T=getAsyncResult({errorInfo:g,exitCode:y,signal:w,stdio:E,all:D,ipcOutput:x,context:f,options:n,command:u,escapedCommand:p,
startTime:s});return handleResult(T,a,n)
},getAsyncResult=({errorInfo:r,exitCode:n,signal:s,stdio:a,all:l,ipcOutput:d,context:u,options:p,command:f,escapedCommand:m,startTime:b})=>"error"in r?makeError({error:r.error,command:f,
escapedCommand:m,timedOut:"timeout"===u.terminationReason,isCanceled:"cancel"===u.terminationReason||"gracefulCancel"===u.terminationReason,isGracefullyCanceled:"gracefulCancel"===u.terminationReason,
isMaxBuffer:r.error instanceof MaxBufferError,isForcefullyTerminated:u.isForcefullyTerminated,exitCode:n,signal:s,stdio:a,all:l,ipcOutput:d,options:p,startTime:b,isSync:!1}):makeSuccessResult({
command:f,escapedCommand:m,stdio:a,all:l,ipcOutput:d,options:p,startTime:b}),mergeOptions=(r,n)=>{const s=Object.fromEntries(Object.entries(n).map(([n,s])=>[n,mergeOption(n,r[n],s)]));return{...r,...s
}},mergeOption=(r,n,s)=>Bt.has(r)&&isPlainObject(n)&&isPlainObject(s)?{...n,...s}:s,Bt=new Set(["env",...E]),createExeca=(r,n,s,a)=>{
const createNested=(r,n,a)=>createExeca(r,n,s,a),boundExeca=(...l)=>callBoundExeca({mapArguments:r,deepOptions:s,boundOptions:n,setBoundExeca:a,createNested:createNested},...l)
;return void 0!==a&&a(boundExeca,createNested,n),boundExeca},callBoundExeca=({mapArguments:r,deepOptions:n={},boundOptions:s={},setBoundExeca:a,createNested:l},d,...u)=>{
if(isPlainObject(d))return l(r,mergeOptions(s,d),a);const{file:p,commandArguments:f,options:m,isSync:b}=parseArguments({mapArguments:r,firstArgument:d,nextArguments:u,deepOptions:n,boundOptions:s})
;return b?((r,n,s)=>{const{file:a,commandArguments:l,command:d,escapedCommand:u,startTime:p,verboseInfo:f,options:m,fileDescriptors:b}=handleSyncArguments(r,n,s),g=spawnSubprocessSync({file:a,
commandArguments:l,options:m,command:d,escapedCommand:u,verboseInfo:f,fileDescriptors:b,startTime:p});return handleResult(g,f,m)})(p,f,m):execaCoreAsync(p,f,m,l)
},parseArguments=({mapArguments:r,firstArgument:n,nextArguments:s,deepOptions:a,boundOptions:l})=>{const d=(u=n,Array.isArray(u)&&Array.isArray(u.raw)?((r,n)=>{let s=[]
;for(const[a,l]of r.entries())s=parseTemplate({templates:r,expressions:n,tokens:s,index:a,template:l});if(0===s.length)throw new TypeError("Template script must not be empty");const[a,...l]=s
;return[a,l,{}]})(n,s):[n,...s]);var u;const[p,f,m]=normalizeParameters(...d),b=mergeOptions(mergeOptions(a,l),m),{file:g=p,commandArguments:y=f,options:w=b,isSync:v=!1}=r({file:p,commandArguments:f,
options:b});return{file:g,commandArguments:y,options:w,isSync:v}},parseCommand=(r,n)=>{if(n.length>0)throw new TypeError(`The command and its arguments must be passed as a single string: ${r} ${n}.`)
;const[s,...a]=parseCommandString(r);return{file:s,commandArguments:a}},parseCommandString=r=>{if("string"!=typeof r)throw new TypeError(`The command must be a string: ${String(r)}.`);const n=r.trim()
;if(""===n)return[];const s=[];for(const r of n.split(At)){const n=s.at(-1);n&&n.endsWith("\\")?s[s.length-1]=`${n.slice(0,-1)} ${r}`:s.push(r)}return s},At=/ +/g,mapScriptSync=({options:r})=>({
...getScriptOptions(r),isSync:!0}),getScriptOptions=r=>({options:{...getScriptStdinOption(r),...r}}),getScriptStdinOption=({input:r,inputFile:n,stdio:s})=>void 0===r&&void 0===n&&void 0===s?{
stdin:"inherit"}:{},jt=createExeca(()=>({})),{sendMessage:Pt,getOneMessage:Rt,getEachMessage:kt,getCancelSignal:Lt}=(createExeca(()=>({isSync:!0})),
createExeca(({file:r,commandArguments:n})=>parseCommand(r,n)),createExeca(({file:r,commandArguments:n})=>({...parseCommand(r,n),isSync:!0})),createExeca(({options:r})=>{
if(!1===r.node)throw new TypeError('The "node" option cannot be false with `execaNode()`.');return{options:{...r,node:!0}}}),createExeca(({options:r})=>getScriptOptions(r),{},{preferLocal:!0
},(r,n,s)=>{r.sync=n(mapScriptSync,s),r.s=r.sync}),(()=>{const r=y,n=!0,s=void 0!==y.channel;return{...getIpcMethods(r,n,s),getCancelSignal:getCancelSignal.bind(void 0,{anyProcess:r,channel:r.channel,
isSubprocess:n,ipc:s})}})())})};
