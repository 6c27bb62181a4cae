namespace Catalogue.Tests.Fixtures;

/// <summary>The site that examples and tests add their files to.</summary>
internal static class BaseSite
{
    public const string Text = """
        -- content/katalog.yml --
        tittel: Prøvekatalogen
        beskrivelse: En katalog til prøver.
        utgiver: Redaksjonen for katalogen
        grunnadresse: https://tiltak.example/
        -- content/kommuner.yml --
        kommuner:
          - nr: "0301"
            navn: Oslo
          - nr: "1515"
            navn: Herøy
          - nr: "1804"
            navn: Bodø
          - nr: "1806"
            navn: Narvik
          - nr: "1818"
            navn: Herøy
          - nr: "1820"
            navn: Alstahaug
          - nr: "1875"
            navn: Hamarøy
            samisk_navn: Hábmer
            samisk_sprak: smj
        utgatte:
          - nr: "1850"
            navn: Tysfjord
            gyldig_til: 2019
            erstattet_av:
              - "1806"
              - "1875"
        -- content/malgrupper.yml --
        malgrupper:
          - id: laerere
            navn: Lærere
            alias:
              - pedagoger i skolen
          - id: rektorer
            navn: Rektorer og skoleledere
            alias:
              - skoleledere
        -- content/synonymer.yml --
        grupper:
          - ord:
              - PPT
              - PP-tjenesten
        -- content/temaer/begynneropplaering.md --
        ---
        navn: Begynneropplæring
        synonymer:
          - første leseopplæring
        ---
        -- content/temaer/ledelse.md --
        ---
        navn: Ledelse
        ---
        -- content/ordninger/desentralisert.md --
        ---
        navn: Desentralisert ordning
        kortnavn: Desentralisert
        alias:
          - Dekom
        kilde: Forskriften
        ---
        -- content/ordninger/regional.md --
        ---
        navn: Regional ordning
        kortnavn: Regional
        alias:
          - Rekom
        kilde: Forskriften
        ---
        -- content/fylker/oslo.md --
        ---
        nr: "03"
        navn: Oslo
        kilde: Standard for fylkesinndeling
        ---
        -- content/fylker/more-og-romsdal.md --
        ---
        nr: "15"
        navn: Møre og Romsdal
        kilde: Standard for fylkesinndeling
        ---
        -- content/fylker/nordland.md --
        ---
        nr: "18"
        navn: Nordland
        samisk_navn: Nordlánnda
        samisk_sprak: smj
        kilde: Standard for fylkesinndeling
        ---
        -- content/regioner/salten.md --
        ---
        navn: Salten
        type: rkk
        status: aktiv
        kommuner:
          - kommune: Bodø
            medlemskap: sikkert
            grunnlag: Kommunens eget nettsted
          - kommune: Narvik
            medlemskap: sikkert
            grunnlag: Kommunens eget nettsted
          - kommune: Herøy (Nordland)
            medlemskap: sikkert
            grunnlag: Kommunens eget nettsted
          - kommune: Alstahaug
            medlemskap: sikkert
            grunnlag: Kommunens eget nettsted
          - kommune: Hamarøy
            medlemskap: sikkert
            grunnlag: Kommunens eget nettsted
        kilde: Nettstedet til regionen
        ---
        -- content/skjemaer/2024-lokal.md --
        ---
        navn: Skjemaet fra 2024
        kilde: Skjemaet
        ---
        -- content/uh/nord.md --
        ---
        navn: Nord universitet
        kortnavn: Nord
        alias:
          - Universitetet i Nordland
        type: universitet
        kilde: Universitetets nettsted
        ---
        -- content/sider/bidra.md --
        ---
        tittel: Slik bidrar du
        ingress: Slik legger du inn et tiltak.
        rekkefolge: 1
        ---
        -- content/pakker/eksempel/pakke.md --
        ---
        tittel: Behovsmelding 2024 – eksempel
        skjema: 2024-lokal
        status: meldt
        ar: 2024
        ordning: desentralisert
        region: salten
        eiere:
          - Bodø
        uh:
          - nord
        sektor:
          - grunnskole
        medbestemmelse: ja
        avvik:
          - felt: antall_tiltak
            grunn: Skjemaet sier ikke hvor mange tiltak det gjelder.
        kilde: Behovsmelding 2024
        ---
        -- content/pakker/eksempel/tiltak-a.md --
        ---
        tittel: Lesing i alle fag
        sammendrag: >-
          Lærerne på mellomtrinnet lærer å undervise i lesing i alle fag. Nord universitet holder
          fire samlinger og veileder på skolene i to semestre.
        status: meldt
        fase:
          - gjennomforing
        varighet:
          - V2024
          - H2024
        malgruppe:
          - laerere
        tema:
          - begynneropplaering
        meldt_eier: 100000
        meldt_uh: 200000
        meldt_totalt: 300000
        kilde: Behovsmelding 2024
        godkjent_dato: 2026-11-20
        godkjent_av: Redaksjonen for katalogen
        ---

        ## Slik gjør vi det

        Samlingene har øvelser som prøves ut i klassen mellom hver gang. Lærerne tar med seg tekster fra
        sine egne fag, og veilederne ser på timene sammen med dem etterpå. På den siste samlingen deler
        skolene det som virket, og det som ikke gjorde det.
        """;
}
