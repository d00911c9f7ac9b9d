export const id="shared-seedrandom-seedrandom";export const ids=["shared-seedrandom-seedrandom"];export const modules={24058:((n,t,e)=>{
var r=e(59547),o=e(38542),i=e(90148),u=e(42358),c=e(86108),f=e(83802),a=e(43042);a.alea=r,a.xor128=o,a.xorwow=i,a.xorshift7=u,a.xor4096=c,a.tychei=f,n.exports=a}),59547:(function(n,t,e){
!function(n,t,e){function Alea(n){var t=this,e=function Mash(){var n=4022871197,mash=function(t){t=String(t);for(var e=0;e<t.length;e++){var r=.02519603282416938*(n+=t.charCodeAt(e));r-=n=r>>>0,
n=(r*=n)>>>0,n+=4294967296*(r-=n)}return 2.3283064365386963e-10*(n>>>0)};return mash}();t.next=function(){var n=2091639*t.s0+2.3283064365386963e-10*t.c;return t.s0=t.s1,t.s1=t.s2,t.s2=n-(t.c=0|n)},
t.c=1,t.s0=e(" "),t.s1=e(" "),t.s2=e(" "),t.s0-=e(n),t.s0<0&&(t.s0+=1),t.s1-=e(n),t.s1<0&&(t.s1+=1),t.s2-=e(n),t.s2<0&&(t.s2+=1),e=null}function copy(n,t){return t.c=n.c,t.s0=n.s0,t.s1=n.s1,t.s2=n.s2,
t}function impl(n,t){var e=new Alea(n),r=t&&t.state,o=e.next;return o.int32=function(){return 4294967296*e.next()|0},o.double=function(){return o()+11102230246251565e-32*(2097152*o()|0)},o.quick=o,
r&&("object"==typeof r&&copy(r,e),o.state=function(){return copy(e,{})}),o}t&&t.exports?t.exports=impl:e&&e.amd?e(function(){return impl}):this.alea=impl
}(0,n=e.nmd(n),"function"==typeof define&&define)}),83802:(function(n,t,e){!function(n,t,e){function XorGen(n){var t=this,e="";t.next=function(){var n=t.b,e=t.c,r=t.d,o=t.a;return n=n<<25^n>>>7^e,
e=e-r|0,r=r<<24^r>>>8^o,o=o-n|0,t.b=n=n<<20^n>>>12^e,t.c=e=e-r|0,t.d=r<<16^e>>>16^o,t.a=o-n|0},t.a=0,t.b=0,t.c=-1640531527,t.d=1367130551,n===Math.floor(n)?(t.a=n/4294967296|0,t.b=0|n):e+=n
;for(var r=0;r<e.length+20;r++)t.b^=0|e.charCodeAt(r),t.next()}function copy(n,t){return t.a=n.a,t.b=n.b,t.c=n.c,t.d=n.d,t}function impl(n,t){var e=new XorGen(n),r=t&&t.state,prng=function(){
return(e.next()>>>0)/4294967296};return prng.double=function(){do{var n=((e.next()>>>11)+(e.next()>>>0)/4294967296)/(1<<21)}while(0===n);return n},prng.int32=e.next,prng.quick=prng,
r&&("object"==typeof r&&copy(r,e),prng.state=function(){return copy(e,{})}),prng}t&&t.exports?t.exports=impl:e&&e.amd?e(function(){return impl}):this.tychei=impl
}(0,n=e.nmd(n),"function"==typeof define&&define)}),38542:(function(n,t,e){!function(n,t,e){function XorGen(n){var t=this,e="";t.x=0,t.y=0,t.z=0,t.w=0,t.next=function(){var n=t.x^t.x<<11;return t.x=t.y,
t.y=t.z,t.z=t.w,t.w^=t.w>>>19^n^n>>>8},n===(0|n)?t.x=n:e+=n;for(var r=0;r<e.length+64;r++)t.x^=0|e.charCodeAt(r),t.next()}function copy(n,t){return t.x=n.x,t.y=n.y,t.z=n.z,t.w=n.w,t}
function impl(n,t){var e=new XorGen(n),r=t&&t.state,prng=function(){return(e.next()>>>0)/4294967296};return prng.double=function(){do{var n=((e.next()>>>11)+(e.next()>>>0)/4294967296)/(1<<21)
}while(0===n);return n},prng.int32=e.next,prng.quick=prng,r&&("object"==typeof r&&copy(r,e),prng.state=function(){return copy(e,{})}),prng}t&&t.exports?t.exports=impl:e&&e.amd?e(function(){return impl
}):this.xor128=impl}(0,n=e.nmd(n),"function"==typeof define&&define)}),86108:(function(n,t,e){!function(n,t,e){function XorGen(n){var t=this;t.next=function(){var n,e,r=t.w,o=t.X,i=t.i
;return t.w=r=r+1640531527|0,e=o[i+34&127],n=o[i=i+1&127],e^=e<<13,n^=n<<17,e^=e>>>15,n^=n>>>12,e=o[i]=e^n,t.i=i,e+(r^r>>>16)|0},function init(n,t){var e,r,o,i,u,c=[],f=128;for(t===(0|t)?(r=t,
t=null):(t+="\0",r=0,f=Math.max(f,t.length)),o=0,i=-32;i<f;++i)t&&(r^=t.charCodeAt((i+32)%t.length)),0===i&&(u=r),r^=r<<10,r^=r>>>15,r^=r<<4,r^=r>>>13,i>=0&&(u=u+1640531527|0,
o=0==(e=c[127&i]^=r+u)?o+1:0);for(o>=128&&(c[127&(t&&t.length||0)]=-1),o=127,i=512;i>0;--i)r=c[o+34&127],e=c[o=o+1&127],r^=r<<13,e^=e<<17,r^=r>>>15,e^=e>>>12,c[o]=r^e;n.w=u,n.X=c,n.i=o}(t,n)}
function copy(n,t){return t.i=n.i,t.w=n.w,t.X=n.X.slice(),t}function impl(n,t){null==n&&(n=+new Date);var e=new XorGen(n),r=t&&t.state,prng=function(){return(e.next()>>>0)/4294967296}
;return prng.double=function(){do{var n=((e.next()>>>11)+(e.next()>>>0)/4294967296)/(1<<21)}while(0===n);return n},prng.int32=e.next,prng.quick=prng,r&&(r.X&&copy(r,e),prng.state=function(){
return copy(e,{})}),prng}t&&t.exports?t.exports=impl:e&&e.amd?e(function(){return impl}):this.xor4096=impl}(0,n=e.nmd(n),"function"==typeof define&&define)}),42358:(function(n,t,e){!function(n,t,e){
function XorGen(n){var t=this;t.next=function(){var n,e,r=t.x,o=t.i;return n=r[o],e=(n^=n>>>7)^n<<24,e^=(n=r[o+1&7])^n>>>10,e^=(n=r[o+3&7])^n>>>3,e^=(n=r[o+4&7])^n<<7,n=r[o+7&7],e^=(n^=n<<13)^n<<9,
r[o]=e,t.i=o+1&7,e},function init(n,t){var e,r=[];if(t===(0|t))r[0]=t;else for(t=""+t,e=0;e<t.length;++e)r[7&e]=r[7&e]<<15^t.charCodeAt(e)+r[e+1&7]<<13;for(;r.length<8;)r.push(0)
;for(e=0;e<8&&0===r[e];++e);for(8==e?r[7]=-1:r[e],n.x=r,n.i=0,e=256;e>0;--e)n.next()}(t,n)}function copy(n,t){return t.x=n.x.slice(),t.i=n.i,t}function impl(n,t){null==n&&(n=+new Date)
;var e=new XorGen(n),r=t&&t.state,prng=function(){return(e.next()>>>0)/4294967296};return prng.double=function(){do{var n=((e.next()>>>11)+(e.next()>>>0)/4294967296)/(1<<21)}while(0===n);return n},
prng.int32=e.next,prng.quick=prng,r&&(r.x&&copy(r,e),prng.state=function(){return copy(e,{})}),prng}t&&t.exports?t.exports=impl:e&&e.amd?e(function(){return impl}):this.xorshift7=impl
}(0,n=e.nmd(n),"function"==typeof define&&define)}),90148:(function(n,t,e){!function(n,t,e){function XorGen(n){var t=this,e="";t.next=function(){var n=t.x^t.x>>>2;return t.x=t.y,t.y=t.z,t.z=t.w,t.w=t.v,
(t.d=t.d+362437|0)+(t.v=t.v^t.v<<4^n^n<<1)|0},t.x=0,t.y=0,t.z=0,t.w=0,t.v=0,n===(0|n)?t.x=n:e+=n;for(var r=0;r<e.length+64;r++)t.x^=0|e.charCodeAt(r),r==e.length&&(t.d=t.x<<10^t.x>>>4),t.next()}
function copy(n,t){return t.x=n.x,t.y=n.y,t.z=n.z,t.w=n.w,t.v=n.v,t.d=n.d,t}function impl(n,t){var e=new XorGen(n),r=t&&t.state,prng=function(){return(e.next()>>>0)/4294967296}
;return prng.double=function(){do{var n=((e.next()>>>11)+(e.next()>>>0)/4294967296)/(1<<21)}while(0===n);return n},prng.int32=e.next,prng.quick=prng,r&&("object"==typeof r&&copy(r,e),
prng.state=function(){return copy(e,{})}),prng}t&&t.exports?t.exports=impl:e&&e.amd?e(function(){return impl}):this.xorwow=impl}(0,n=e.nmd(n),"function"==typeof define&&define)}),43042:(function(n,t,e){
!function(t,r,o){var i,u=256,c="random",f=o.pow(u,6),a=o.pow(2,52),s=2*a,p=255;function seedrandom(n,e,p){var d=[],x=mixkey(flatten((e=1==e?{entropy:!0
}:e||{}).entropy?[n,tostring(r)]:null==n?function autoseed(){try{var n;return i&&(n=i.randomBytes)?n=n(u):(n=new Uint8Array(u),(t.crypto||t.msCrypto).getRandomValues(n)),tostring(n)}catch(n){
var e=t.navigator,o=e&&e.plugins;return[+new Date,t,o,t.screen,tostring(r)]}}():n,3),d),l=new ARC4(d),prng=function(){for(var n=l.g(6),t=f,e=0;n<a;)n=(n+e)*u,t*=u,e=l.g(1);for(;n>=s;)n/=2,t/=2,e>>>=1
;return(n+e)/t};return prng.int32=function(){return 0|l.g(4)},prng.quick=function(){return l.g(4)/4294967296},prng.double=prng,mixkey(tostring(l.S),r),(e.pass||p||function(n,t,e,r){
return r&&(r.S&&copy(r,l),n.state=function(){return copy(l,{})}),e?(o[c]=n,t):n})(prng,x,"global"in e?e.global:this==o,e.state)}function ARC4(n){var t,e=n.length,r=this,o=0,i=r.i=r.j=0,c=r.S=[]
;for(e||(n=[e++]);o<u;)c[o]=o++;for(o=0;o<u;o++)c[o]=c[i=p&i+n[o%e]+(t=c[o])],c[i]=t;(r.g=function(n){for(var t,e=0,o=r.i,i=r.j,c=r.S;n--;)t=c[o=p&o+1],e=e*u+c[p&(c[o]=c[i=p&i+t])+(c[i]=t)]
;return r.i=o,r.j=i,e})(u)}function copy(n,t){return t.i=n.i,t.j=n.j,t.S=n.S.slice(),t}function flatten(n,t){var e,r=[],o=typeof n;if(t&&"object"==o)for(e in n)try{r.push(flatten(n[e],t-1))}catch(n){}
return r.length?r:"string"==o?n:n+"\0"}function mixkey(n,t){for(var e,r=n+"",o=0;o<r.length;)t[p&o]=p&(e^=19*t[p&o])+r.charCodeAt(o++);return tostring(t)}function tostring(n){
return String.fromCharCode.apply(0,n)}if(mixkey(o.random(),r),n.exports){n.exports=seedrandom;try{i=e(76982)}catch(n){}}else"function"==typeof define&&define.amd?define(function(){return seedrandom
}):o["seed"+c]=seedrandom}("undefined"!=typeof self?self:this,[],Math)})};
