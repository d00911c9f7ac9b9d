export const id="shared-seedrandom-seedrandom";export const ids=["shared-seedrandom-seedrandom"];export const modules={24058:((n,t,e)=>{var i=e(59547);var r=e(38542);var o=e(90148);var f=e(42358)
;var u=e(86108);var c=e(83802);var s=e(43042);s.alea=i;s.xor128=r;s.xorwow=o;s.xorshift7=f;s.xor4096=u;s.tychei=c;n.exports=s}),59547:(function(n,t,e){n=e.nmd(n);(function(n,t,e){function Alea(n){
var t=this,e=Mash();t.next=function(){var n=2091639*t.s0+t.c*2.3283064365386963e-10;t.s0=t.s1;t.s1=t.s2;return t.s2=n-(t.c=n|0)};t.c=1;t.s0=e(" ");t.s1=e(" ");t.s2=e(" ");t.s0-=e(n);if(t.s0<0){t.s0+=1
}t.s1-=e(n);if(t.s1<0){t.s1+=1}t.s2-=e(n);if(t.s2<0){t.s2+=1}e=null}function copy(n,t){t.c=n.c;t.s0=n.s0;t.s1=n.s1;t.s2=n.s2;return t}function impl(n,t){var e=new Alea(n),i=t&&t.state,r=e.next
;r.int32=function(){return e.next()*4294967296|0};r.double=function(){return r()+(r()*2097152|0)*11102230246251565e-32};r.quick=r;if(i){if(typeof i=="object")copy(i,e);r.state=function(){
return copy(e,{})}}return r}function Mash(){var n=4022871197;var mash=function(t){t=String(t);for(var e=0;e<t.length;e++){n+=t.charCodeAt(e);var i=.02519603282416938*n;n=i>>>0;i-=n;i*=n;n=i>>>0;i-=n
;n+=i*4294967296}return(n>>>0)*2.3283064365386963e-10};return mash}if(t&&t.exports){t.exports=impl}else if(e&&e.amd){e(function(){return impl})}else{this.alea=impl}
})(this,true&&n,typeof define=="function"&&define)}),83802:(function(n,t,e){n=e.nmd(n);(function(n,t,e){function XorGen(n){var t=this,e="";t.next=function(){var n=t.b,e=t.c,i=t.d,r=t.a;n=n<<25^n>>>7^e
;e=e-i|0;i=i<<24^i>>>8^r;r=r-n|0;t.b=n=n<<20^n>>>12^e;t.c=e=e-i|0;t.d=i<<16^e>>>16^r;return t.a=r-n|0};t.a=0;t.b=0;t.c=2654435769|0;t.d=1367130551;if(n===Math.floor(n)){t.a=n/4294967296|0;t.b=n|0
}else{e+=n}for(var i=0;i<e.length+20;i++){t.b^=e.charCodeAt(i)|0;t.next()}}function copy(n,t){t.a=n.a;t.b=n.b;t.c=n.c;t.d=n.d;return t}function impl(n,t){
var e=new XorGen(n),i=t&&t.state,prng=function(){return(e.next()>>>0)/4294967296};prng.double=function(){do{var n=e.next()>>>11,t=(e.next()>>>0)/4294967296,i=(n+t)/(1<<21)}while(i===0);return i}
;prng.int32=e.next;prng.quick=prng;if(i){if(typeof i=="object")copy(i,e);prng.state=function(){return copy(e,{})}}return prng}if(t&&t.exports){t.exports=impl}else if(e&&e.amd){e(function(){return impl
})}else{this.tychei=impl}})(this,true&&n,typeof define=="function"&&define)}),38542:(function(n,t,e){n=e.nmd(n);(function(n,t,e){function XorGen(n){var t=this,e="";t.x=0;t.y=0;t.z=0;t.w=0
;t.next=function(){var n=t.x^t.x<<11;t.x=t.y;t.y=t.z;t.z=t.w;return t.w^=t.w>>>19^n^n>>>8};if(n===(n|0)){t.x=n}else{e+=n}for(var i=0;i<e.length+64;i++){t.x^=e.charCodeAt(i)|0;t.next()}}
function copy(n,t){t.x=n.x;t.y=n.y;t.z=n.z;t.w=n.w;return t}function impl(n,t){var e=new XorGen(n),i=t&&t.state,prng=function(){return(e.next()>>>0)/4294967296};prng.double=function(){do{
var n=e.next()>>>11,t=(e.next()>>>0)/4294967296,i=(n+t)/(1<<21)}while(i===0);return i};prng.int32=e.next;prng.quick=prng;if(i){if(typeof i=="object")copy(i,e);prng.state=function(){return copy(e,{})}}
return prng}if(t&&t.exports){t.exports=impl}else if(e&&e.amd){e(function(){return impl})}else{this.xor128=impl}})(this,true&&n,typeof define=="function"&&define)}),86108:(function(n,t,e){n=e.nmd(n)
;(function(n,t,e){function XorGen(n){var t=this;t.next=function(){var n=t.w,e=t.X,i=t.i,r,o;t.w=n=n+1640531527|0;o=e[i+34&127];r=e[i=i+1&127];o^=o<<13;r^=r<<17;o^=o>>>15;r^=r>>>12;o=e[i]=o^r;t.i=i
;return o+(n^n>>>16)|0};function init(n,t){var e,i,r,o,f,u=[],c=128;if(t===(t|0)){i=t;t=null}else{t=t+"\0";i=0;c=Math.max(c,t.length)}for(r=0,o=-32;o<c;++o){if(t)i^=t.charCodeAt((o+32)%t.length)
;if(o===0)f=i;i^=i<<10;i^=i>>>15;i^=i<<4;i^=i>>>13;if(o>=0){f=f+1640531527|0;e=u[o&127]^=i+f;r=0==e?r+1:0}}if(r>=128){u[(t&&t.length||0)&127]=-1}r=127;for(o=4*128;o>0;--o){i=u[r+34&127];e=u[r=r+1&127]
;i^=i<<13;e^=e<<17;i^=i>>>15;e^=e>>>12;u[r]=i^e}n.w=f;n.X=u;n.i=r}init(t,n)}function copy(n,t){t.i=n.i;t.w=n.w;t.X=n.X.slice();return t}function impl(n,t){if(n==null)n=+new Date
;var e=new XorGen(n),i=t&&t.state,prng=function(){return(e.next()>>>0)/4294967296};prng.double=function(){do{var n=e.next()>>>11,t=(e.next()>>>0)/4294967296,i=(n+t)/(1<<21)}while(i===0);return i}
;prng.int32=e.next;prng.quick=prng;if(i){if(i.X)copy(i,e);prng.state=function(){return copy(e,{})}}return prng}if(t&&t.exports){t.exports=impl}else if(e&&e.amd){e(function(){return impl})}else{
this.xor4096=impl}})(this,true&&n,typeof define=="function"&&define)}),42358:(function(n,t,e){n=e.nmd(n);(function(n,t,e){function XorGen(n){var t=this;t.next=function(){var n=t.x,e=t.i,i,r,o;i=n[e]
;i^=i>>>7;r=i^i<<24;i=n[e+1&7];r^=i^i>>>10;i=n[e+3&7];r^=i^i>>>3;i=n[e+4&7];r^=i^i<<7;i=n[e+7&7];i=i^i<<13;r^=i^i<<9;n[e]=r;t.i=e+1&7;return r};function init(n,t){var e,i,r=[];if(t===(t|0)){i=r[0]=t
}else{t=""+t;for(e=0;e<t.length;++e){r[e&7]=r[e&7]<<15^t.charCodeAt(e)+r[e+1&7]<<13}}while(r.length<8)r.push(0);for(e=0;e<8&&r[e]===0;++e);if(e==8)i=r[7]=-1;else i=r[e];n.x=r;n.i=0;for(e=256;e>0;--e){
n.next()}}init(t,n)}function copy(n,t){t.x=n.x.slice();t.i=n.i;return t}function impl(n,t){if(n==null)n=+new Date;var e=new XorGen(n),i=t&&t.state,prng=function(){return(e.next()>>>0)/4294967296}
;prng.double=function(){do{var n=e.next()>>>11,t=(e.next()>>>0)/4294967296,i=(n+t)/(1<<21)}while(i===0);return i};prng.int32=e.next;prng.quick=prng;if(i){if(i.x)copy(i,e);prng.state=function(){
return copy(e,{})}}return prng}if(t&&t.exports){t.exports=impl}else if(e&&e.amd){e(function(){return impl})}else{this.xorshift7=impl}})(this,true&&n,typeof define=="function"&&define)}),
90148:(function(n,t,e){n=e.nmd(n);(function(n,t,e){function XorGen(n){var t=this,e="";t.next=function(){var n=t.x^t.x>>>2;t.x=t.y;t.y=t.z;t.z=t.w;t.w=t.v
;return(t.d=t.d+362437|0)+(t.v=t.v^t.v<<4^(n^n<<1))|0};t.x=0;t.y=0;t.z=0;t.w=0;t.v=0;if(n===(n|0)){t.x=n}else{e+=n}for(var i=0;i<e.length+64;i++){t.x^=e.charCodeAt(i)|0;if(i==e.length){
t.d=t.x<<10^t.x>>>4}t.next()}}function copy(n,t){t.x=n.x;t.y=n.y;t.z=n.z;t.w=n.w;t.v=n.v;t.d=n.d;return t}function impl(n,t){var e=new XorGen(n),i=t&&t.state,prng=function(){
return(e.next()>>>0)/4294967296};prng.double=function(){do{var n=e.next()>>>11,t=(e.next()>>>0)/4294967296,i=(n+t)/(1<<21)}while(i===0);return i};prng.int32=e.next;prng.quick=prng;if(i){
if(typeof i=="object")copy(i,e);prng.state=function(){return copy(e,{})}}return prng}if(t&&t.exports){t.exports=impl}else if(e&&e.amd){e(function(){return impl})}else{this.xorwow=impl}
})(this,true&&n,typeof define=="function"&&define)}),43042:(function(n,t,e){(function(t,i,r){var o=256,f=6,u=52,c="random",s=r.pow(o,f),a=r.pow(2,u),l=a*2,d=o-1,p;function seedrandom(n,t,e){var u=[]
;t=t==true?{entropy:true}:t||{};var d=mixkey(flatten(t.entropy?[n,tostring(i)]:n==null?autoseed():n,3),u);var p=new ARC4(u);var prng=function(){var n=p.g(f),t=s,e=0;while(n<a){n=(n+e)*o;t*=o;e=p.g(1)}
while(n>=l){n/=2;t/=2;e>>>=1}return(n+e)/t};prng.int32=function(){return p.g(4)|0};prng.quick=function(){return p.g(4)/4294967296};prng.double=prng;mixkey(tostring(p.S),i)
;return(t.pass||e||function(n,t,e,i){if(i){if(i.S){copy(i,p)}n.state=function(){return copy(p,{})}}if(e){r[c]=n;return t}else return n})(prng,d,"global"in t?t.global:this==r,t.state)}function ARC4(n){
var t,e=n.length,i=this,r=0,f=i.i=i.j=0,u=i.S=[];if(!e){n=[e++]}while(r<o){u[r]=r++}for(r=0;r<o;r++){u[r]=u[f=d&f+n[r%e]+(t=u[r])];u[f]=t}(i.g=function(n){var t,e=0,r=i.i,f=i.j,u=i.S;while(n--){
t=u[r=d&r+1];e=e*o+u[d&(u[r]=u[f=d&f+t])+(u[f]=t)]}i.i=r;i.j=f;return e})(o)}function copy(n,t){t.i=n.i;t.j=n.j;t.S=n.S.slice();return t}function flatten(n,t){var e=[],i=typeof n,r;if(t&&i=="object"){
for(r in n){try{e.push(flatten(n[r],t-1))}catch(n){}}}return e.length?e:i=="string"?n:n+"\0"}function mixkey(n,t){var e=n+"",i,r=0;while(r<e.length){t[d&r]=d&(i^=t[d&r]*19)+e.charCodeAt(r++)}
return tostring(t)}function autoseed(){try{var n;if(p&&(n=p.randomBytes)){n=n(o)}else{n=new Uint8Array(o);(t.crypto||t.msCrypto).getRandomValues(n)}return tostring(n)}catch(n){
var e=t.navigator,r=e&&e.plugins;return[+new Date,t,r,t.screen,tostring(i)]}}function tostring(n){return String.fromCharCode.apply(0,n)}mixkey(r.random(),i);if(true&&n.exports){n.exports=seedrandom
;try{p=e(76982)}catch(n){}}else if(typeof define=="function"&&define.amd){define(function(){return seedrandom})}else{r["seed"+c]=seedrandom}})(typeof self!=="undefined"?self:this,[],Math)})};
