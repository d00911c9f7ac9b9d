// page PORT STOCK TIMEOUT SLOTS RELEASE: a page that gets items from the stock service with net/http, and shows the last known items without it.
//   TIMEOUT  `Timeout` of http.Client; 0s is its default, no limit
//   SLOTS    how many requests may be in flight, held by a channel as in Effective Go; 0: any number
//   RELEASE  when a slot is given back: `always` (deferred), or `success` (after the last line of a call that succeeds)
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
	"time"
)

type items struct {
	Items []string `json:"items"`
}

func main() {
	port, stock := os.Args[1], os.Args[2]
	timeout, _ := time.ParseDuration(os.Args[3])
	most, _ := strconv.Atoi(os.Args[4])
	always := os.Args[5] == "always"
	client := &http.Client{Timeout: timeout}
	slots := make(chan struct{}, most)
	var known atomic.Pointer[items]

	ask := func() error {
		if most > 0 {
			slots <- struct{}{}
		}
		release := func() {
			if most > 0 {
				<-slots
			}
		}
		if always {
			defer release()
		}
		response, err := client.Get(stock)
		if err != nil {
			return err
		}
		defer response.Body.Close()
		if response.StatusCode != http.StatusOK {
			return fmt.Errorf("status %d", response.StatusCode)
		}
		found := &items{}
		if err := json.NewDecoder(response.Body).Decode(found); err != nil {
			return err
		}
		known.Store(found)
		if !always {
			release()
		}
		return nil
	}

	http.HandleFunc("/", func(writer http.ResponseWriter, _ *http.Request) {
		err := ask()
		last := known.Load()
		writer.Header().Set("content-type", "application/json")
		if last == nil {
			writer.WriteHeader(http.StatusServiceUnavailable)
		}
		json.NewEncoder(writer).Encode(map[string]any{"ok": last != nil, "fresh": err == nil, "stock": last})
	})
	fmt.Fprintln(os.Stderr, http.ListenAndServe("127.0.0.1:"+port, nil))
	os.Exit(1)
}
